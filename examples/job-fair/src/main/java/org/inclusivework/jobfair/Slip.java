package org.inclusivework.jobfair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inclusivework.jobfair.page.SinglePages;
import org.inclusivework.matcher.io.MatchText;
import org.inclusivework.matcher.match.Explanation;
import org.inclusivework.matcher.match.MessageCode;
import org.inclusivework.matcher.match.Question;
import org.inclusivework.matcher.match.Suitability;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Language;

/**
 * The slip that somebody takes from the desk to the booths: three booths of three employers, and what to ask there.
 *
 * <p>It may be seen by anybody at the fair: it has no score, rank, class or grade, and nothing of what the person needs.
 */
final class Slip {
    /** So many booths somebody can walk to and remember. */
    static final int BOOTHS = 3;

    /** What a job leaves open whoever asks. */
    private static final Set<MessageCode> ABOUT_THE_JOB = EnumSet.of(
            MessageCode.ASK_SKILLS,
            MessageCode.ASK_PLACE,
            MessageCode.ASK_PAY,
            MessageCode.ASK_HOURS,
            MessageCode.ASK_SHIFTS,
            MessageCode.ASK_DORMITORY);

    /**
     * One booth to go to.
     *
     * @param number its number
     * @param opening the opening to ask for
     * @param suitability how well it suits
     * @param ask what to ask there, ready to be spoken; may be empty
     */
    record Visit(String number, Opening opening, Suitability suitability, String ask) {}

    private final Candidate candidate;
    private final List<Visit> visits;

    private Slip(Candidate candidate, List<Visit> visits) {
        this.candidate = candidate;
        this.visits = visits;
    }

    /** Chooses the booths: the best opening of each employer, best employers first. */
    static Slip of(Candidate candidate, Outlet.Explained explained, BoothNumbers booths, Language language) {
        List<Visit> visits = new ArrayList<>();
        Set<String> employers = new HashSet<>();
        for (Outlet.Pair pair : explained.matches()) {
            if (visits.size() < BOOTHS
                    && booths.has(pair.opening().employer())
                    && employers.add(pair.opening().employer())) {
                Explanation explanation = pair.explanation();
                visits.add(new Visit(
                        booths.of(pair.opening().employer()),
                        pair.opening(),
                        explanation.suitability(),
                        question(explanation, language)));
            }
        }
        return new Slip(candidate, visits);
    }

    /** What the job itself leaves open; a question about an accommodation would tell what the person needs. */
    private static String question(Explanation explanation, Language language) {
        return explanation.questions().stream()
                .filter(question -> question.addressee() == Question.Addressee.EMPLOYER)
                .filter(question -> ABOUT_THE_JOB.contains(question.message().code()))
                .min(Comparator.comparing(question -> !question.decisive()))
                .map(question -> MatchText.question(question, language))
                .orElse("");
    }

    List<Visit> visits() {
        return visits;
    }

    /** Returns the name of the file of its page. */
    String fileName() {
        return SinglePages.fileOf(candidate.id());
    }

    /** Returns the slip as a page. */
    byte[] page(Language language, String fair) {
        String name = candidate.name();
        return new SinglePages(language)
                .slip(
                        fair,
                        candidate.id(),
                        name == null ? "" : name,
                        visits.stream()
                                .map(visit -> new SinglePages.Booth(
                                        visit.number(),
                                        visit.opening().employer(),
                                        visit.opening().title(),
                                        visit.suitability(),
                                        visit.ask()))
                                .toList());
    }

    /** Returns the slip as text. */
    String text(Texts texts, String fair) {
        Language language = texts.language();
        String name = candidate.name();
        StringBuilder out = new StringBuilder();
        out.append(texts.get("slip.title", fair)).append("\n\n");
        out.append(texts.get("slip.who", name == null || name.isBlank() ? candidate.id() : name, candidate.id()))
                .append("\n");
        if (visits.isEmpty()) {
            out.append("\n").append(texts.get("slip.nothing")).append("\n");
        }
        for (Visit visit : visits) {
            out.append("\n")
                    .append(texts.get(
                            "slip.booth",
                            visit.number(),
                            visit.opening().employer(),
                            visit.opening().title(),
                            visit.suitability().label().in(language)))
                    .append("\n");
            if (!visit.ask().isEmpty()) {
                out.append(texts.get("slip.ask", visit.ask())).append("\n");
            }
        }
        return out.append("\n").append(texts.get("slip.free")).append("\n").toString();
    }
}
