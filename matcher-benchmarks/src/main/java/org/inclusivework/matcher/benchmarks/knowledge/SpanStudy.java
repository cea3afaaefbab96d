package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.inclusivework.matcher.knowledge.Knowledge;
import org.inclusivework.matcher.knowledge.SkillSpans;
import org.inclusivework.matcher.taxonomy.SkillType;

/** Measures how well spans of skills and of knowledge are found in postings that the models have not seen. */
final class SpanStudy implements Study {

    private static final int FOLDS = 5;
    private static final long SEED = 13;

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public List<Figure> figures(Sources sources, Knowledge shipped) {
        List<Postings.Posting> postings = new ArrayList<>(Postings.read(sources));
        Collections.shuffle(postings, new Random(SEED));
        Set<String> names = SpanSections.names(sources);
        Tally all = new Tally();
        Tally skills = new Tally();
        Tally knowledge = new Tally();
        Tally strict = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Postings.Posting> train = new ArrayList<>();
            List<Postings.Posting> test = new ArrayList<>();
            for (int i = 0; i < postings.size(); i++) {
                (i % FOLDS == fold ? test : train).add(postings.get(i));
            }
            SkillSpans spans = SkillSpans.of(
                    SpanSections.learn(train, true, names), SpanSections.learn(train, false, names), names);
            for (Postings.Posting posting : test) {
                List<SkillSpans.Found> found = spans.find(posting.text());
                List<Postings.Span> foundSkills = of(found, SkillType.SKILL);
                List<Postings.Span> foundKnowledge = of(found, SkillType.KNOWLEDGE);
                skills.add(foundSkills, posting.skills(), 0.5);
                knowledge.add(foundKnowledge, posting.knowledge(), 0.5);
                List<Postings.Span> both = joined(foundSkills, foundKnowledge);
                List<Postings.Span> marked = joined(posting.skills(), posting.knowledge());
                all.add(both, marked, 0.5);
                strict.add(both, marked, 1);
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(all.precision("spans/precision").goal(0.60).reference(0.19));
        figures.add(all.recall("spans/recall").goal(0.50).reference(0.17));
        figures.add(strict.precision("spans/strict/precision"));
        figures.add(strict.recall("spans/strict/recall"));
        figures.add(skills.precision("spans/skill/precision"));
        figures.add(skills.recall("spans/skill/recall"));
        figures.add(knowledge.precision("spans/knowledge/precision"));
        figures.add(knowledge.recall("spans/knowledge/recall"));
        return figures;
    }

    private static List<Postings.Span> of(List<SkillSpans.Found> found, SkillType type) {
        return found.stream()
                .filter(span -> span.type() == type)
                .map(span -> new Postings.Span(span.start(), span.end()))
                .toList();
    }

    private static List<Postings.Span> joined(List<Postings.Span> some, List<Postings.Span> others) {
        List<Postings.Span> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    /** Counts spans found and marked that meet, each at most once. */
    private static final class Tally {
        private long found;
        private long marked;
        private long met;

        void add(List<Postings.Span> some, List<Postings.Span> right, double least) {
            found += some.size();
            marked += right.size();
            boolean[] taken = new boolean[right.size()];
            for (Postings.Span span : some) {
                int best = -1;
                double most = least - 1e-9;
                for (int i = 0; i < taken.length; i++) {
                    double overlap = taken[i] ? 0 : overlap(span, right.get(i));
                    if (overlap > most) {
                        most = overlap;
                        best = i;
                    }
                }
                if (best >= 0) {
                    taken[best] = true;
                    met++;
                }
            }
        }

        /** The shared characters as a share of those of either. */
        private static double overlap(Postings.Span a, Postings.Span b) {
            int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
            int either = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
            return shared <= 0 ? 0 : (double) shared / either;
        }

        Figure precision(String name) {
            return Figure.of(name, found == 0 ? 0 : (double) met / found, found, Figure.Sample.CROSS_VALIDATED);
        }

        Figure recall(String name) {
            return Figure.of(name, marked == 0 ? 0 : (double) met / marked, marked, Figure.Sample.CROSS_VALIDATED);
        }
    }
}
