package org.inclusivework.matcher.benchmarks.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.expressions.Expression;
import org.apache.lucene.expressions.SimpleBindings;
import org.apache.lucene.expressions.js.JavascriptCompiler;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.scoring.Weights;

/**
 * Lucene's own way: a FunctionScoreQuery whose score is an expression over doc values, behind a query for the gates.
 *
 * <p>The expression says the accommodation and the home component and the weighted sum; skills and travel are value sources of
 * their own. Expressions are compiled once for each shape, so that a query compiles nothing; numbers of a candidate are bound as
 * constants. One segment, memory-mapped, Lucene's default query cache: all as favourable as it gets.
 */
public final class LucenePeer implements Peer {
    private final Constants constants = new Constants();
    private final LuceneIndexer indexer = new LuceneIndexer();
    private final Map<String, Expression> expressions = new HashMap<>();
    private final Path folder;
    private final Directory directory;
    private IndexSearcher searcher;
    private LuceneGates gates;

    /** Makes a peer that keeps its index in a folder of its own below the system's for temporary files. */
    public LucenePeer() {
        folder = Folders.temporary("lucene-peer");
        try {
            directory = new MMapDirectory(folder);
            new IndexWriter(directory, new IndexWriterConfig()).close();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            gates = new LuceneGates(searcher.getIndexReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public void build(Stream<Opening> openings) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
            for (Iterator<Opening> i = openings.iterator(); i.hasNext(); ) {
                writer.addDocument(indexer.document(new OpeningColumns(i.next(), Shipped.priors(), constants)));
            }
            writer.forceMerge(1);
            writer.commit();
            searcher.getIndexReader().close();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            gates = new LuceneGates(searcher.getIndexReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer topK(Candidate candidate, Weights weights, LocalDate asOf, int k) {
        long start = System.nanoTime();
        try {
            CandidateQuery c = new CandidateQuery(candidate, Shipped.taxonomy(), constants);
            Query eligible = gates.query(c, asOf.toEpochDay(), new LuceneTravel(c, true, constants));
            Query query = new FunctionScoreQuery(eligible, score(c, weights));
            List<Scored> best = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, k).scoreDocs) {
                best.add(new Scored(id(hit.doc), hit.score));
            }
            return new Answer(best, System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(LuceneIndexer.ID);
        ids.advanceExact(doc - leaf.docBase);
        return ids.binaryValue().utf8ToString();
    }

    private DoubleValuesSource score(CandidateQuery c, Weights w) {
        SimpleBindings bindings = new SimpleBindings();
        String text = "min(1, wa * (" + accommodation(c, bindings) + ") + ws * skills + wl * travel + wh * ("
                + home(c.candidate.homeWork(), bindings) + "))";
        constant(bindings, "wa", w.accommodation());
        constant(bindings, "ws", w.skills());
        constant(bindings, "wl", w.location());
        constant(bindings, "wh", w.home());
        bindings.add("skills", new LuceneSkills(c, indexer, constants));
        bindings.add("travel", new LuceneTravel(c, false, constants));
        return expressions.computeIfAbsent(text, LucenePeer::compiled).getDoubleValuesSource(bindings);
    }

    private static Expression compiled(String text) {
        try {
            return JavascriptCompiler.compile(text);
        } catch (ParseException e) {
            throw new IllegalStateException("the expression is wrong: " + text, e);
        }
    }

    /** Sets are longs below 2 to the 51st, which a double holds exactly, so that an expression can test their bits. */
    private String accommodation(CandidateQuery c, SimpleBindings bindings) {
        if (c.accommodationWeight == 0) {
            return "1";
        }
        List<String> terms = new ArrayList<>();
        constant(bindings, "offered", constants.of("offer.provided"));
        constant(bindings, "likely", constants.of("offer.arrangeable"));
        constant(bindings, "silent", constants.of("offer.unknown"));
        for (int i = 0; i < c.needs.size(); i++) {
            CandidateQuery.NeedInScope need = c.needs.get(i);
            int scope = need.scope().ordinal();
            terms.add("nw# * ((np# & nm#) != 0 ? offered : (na# & nm#) != 0 ? likely : (nm# & ~nu#) != 0 ? silent : 0)"
                    .replace("#", Integer.toString(i)));
            constant(bindings, "nw" + i, need.weight() / c.accommodationWeight);
            constant(bindings, "nm" + i, (double) need.alternatives());
            bindings.add("np" + i, DoubleValuesSource.fromLongField("provided" + scope));
            bindings.add("na" + i, DoubleValuesSource.fromLongField("arrangeable" + scope));
            bindings.add("nu" + i, DoubleValuesSource.fromLongField("unavailable" + scope));
        }
        for (int i = 0; i < c.limits.size(); i++) {
            CandidateQuery.Limit limit = c.limits.get(i);
            terms.add("lw" + i + " * ll" + i);
            constant(bindings, "lw" + i, limit.weight() / c.accommodationWeight);
            bindings.add("ll" + i, DoubleValuesSource.fromDoubleField("limit" + limit.column()));
        }
        return "min(1, " + String.join(" + ", terms) + ")";
    }

    private String home(HomeMeans means, SimpleBindings bindings) {
        if (means.wish() == HomeWish.NO_PREFERENCE) {
            return "1";
        }
        bindings.add("share", DoubleValuesSource.fromDoubleField("homeShare"));
        if (means.wish() == HomeWish.ON_SITE) {
            return "1 - share";
        }
        for (String field : List.of("equipment", "space", "internet", "connection", "hazards", "centre")) {
            bindings.add(field, DoubleValuesSource.fromLongField(field));
        }
        double missing = constants.of("home.equipmentMissing");
        double offline = constants.of("home.internetUnknown");
        boolean asked = means.internet() != null;
        constant(bindings, "mine", means.equipment() == null ? 0 : OpeningColumns.bits(means.equipment()));
        constant(bindings, "lack", means.equipment() == null ? constants.of("home.equipmentUnknown") : missing);
        constant(bindings, "room", means.spaceM2() == null ? 0 : means.spaceM2());
        constant(
                bindings, "cramped", constants.of(means.spaceM2() == null ? "home.spaceUnknown" : "home.spaceMissing"));
        constant(
                bindings,
                "line",
                means.internet() == null ? 0 : means.internet().ordinal());
        constant(bindings, "cutOff", asked ? 0 : offline);
        constant(bindings, "weak", asked ? missing : offline);
        constant(bindings, "hazard", hazard(means.othersToMind()));
        constant(bindings, "away", constants.of("home.trainingAtCentre"));
        return "share * ((equipment & ~mine) == 0 ? 1 : lack) * (space <= room ? 1 : cramped)"
                + " * (internet <= line ? 1 : connection != 0 ? cutOff : weak)"
                + " * (hazards != 0 ? hazard : 1) * (centre != 0 ? away : 1)";
    }

    private double hazard(Stated othersToMind) {
        return switch (othersToMind) {
            case YES -> constants.of("home.hazard");
            case NO -> 1;
            case UNKNOWN -> constants.of("home.hazardUnknown");
        };
    }

    private static void constant(SimpleBindings bindings, String name, double value) {
        bindings.add(name, DoubleValuesSource.constant(value));
    }

    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(folder);
    }
}
