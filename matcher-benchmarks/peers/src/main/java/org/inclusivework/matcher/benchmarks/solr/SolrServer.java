package org.inclusivework.matcher.benchmarks.solr;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.search.IndexSearcher;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.NodeConfig;

/**
 * An embedded Solr that is talked to through standard input and output, since it brings its own Lucene and so needs a process of
 * its own.
 *
 * <p>Each message starts with a letter: {@code D} and a document adds it, {@code C} commits and merges to one segment, {@code Q}
 * and parameters asks. Documents and parameters are a count of pairs of texts; a text is its length in bytes and its UTF-8. An
 * answer is the nanoseconds Solr took, a count, and so many ids and scores. The end of input ends the process.
 */
public final class SolrServer {
    private static final String CORE = "openings";
    private static final int BATCH = 1_000;
    private static final int ADDERS = 2;
    private static final int MOST_CLAUSES = 100_000;
    /** So many batches wait at most. */
    private static final int WAITING = 4 * ADDERS;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final EmbeddedSolrServer solr;
    private final ExecutorService adders = Executors.newFixedThreadPool(ADDERS);
    private final List<Future<?>> adding = new ArrayList<>();
    private List<SolrInputDocument> batch = new ArrayList<>();

    private SolrServer(DataInputStream in, DataOutputStream out, EmbeddedSolrServer solr) {
        this.in = in;
        this.out = out;
        this.solr = solr;
    }

    /**
     * Serves until the input ends.
     *
     * @param args the folder to keep the index in
     */
    public static void main(String[] args) throws IOException, SolrServerException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 20));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // What Solr logs must not get among the answers.
        System.setOut(System.err);
        CoreContainer container = new CoreContainer(home(Path.of(args[0])));
        container.load();
        // What the configuration says holds up to the limit of the process only.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try (EmbeddedSolrServer solr = new EmbeddedSolrServer(container, CORE)) {
            SolrServer server = new SolrServer(in, out, solr);
            try {
                server.serve();
            } finally {
                // Whatever happened, nothing keeps the process, on whose end the other one waits.
                server.adders.shutdownNow();
            }
        } finally {
            container.shutdown();
        }
    }

    private static NodeConfig home(Path home) throws IOException {
        Path conf = home.resolve(CORE).resolve("conf");
        Files.createDirectories(conf);
        Files.writeString(home.resolve("solr.xml"), "<solr/>");
        Files.writeString(home.resolve(CORE).resolve("core.properties"), "name=" + CORE + "\n");
        for (String name : new String[] {"solrconfig.xml", "schema.xml"}) {
            try (InputStream resource = SolrServer.class.getResourceAsStream(name)) {
                if (resource == null) {
                    throw new IllegalStateException("the jar lacks its resource " + name + ": rebuild it");
                }
                Files.copy(resource, conf.resolve(name));
            }
        }
        return new NodeConfig.NodeConfigBuilder("peer", home).build();
    }

    private void serve() throws IOException, SolrServerException {
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            switch (letter) {
                case 'D' -> add();
                case 'C' -> commit();
                case 'Q' -> answer();
                default -> throw new IOException("a message starts with " + letter + ", not with D, C or Q");
            }
        }
    }

    private void add() throws IOException {
        SolrInputDocument document = new SolrInputDocument();
        for (int pairs = in.readInt(); pairs > 0; pairs--) {
            document.addField(text(), text());
        }
        batch.add(document);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Has the batch added beside what is read next. */
    private void flush() throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        UpdateRequest update = new UpdateRequest();
        // The ids are all different, so none has to be looked for.
        batch.forEach(document -> update.add(document, false));
        batch = new ArrayList<>();
        adding.add(adders.submit(() -> update.process(solr, CORE)));
        while (adding.size() > WAITING) {
            finish(adding.removeFirst());
        }
    }

    private static void finish(Future<?> added) throws IOException {
        try {
            added.get();
        } catch (ExecutionException e) {
            throw new IOException("documents could not be added", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while documents were added", e);
        }
    }

    private void commit() throws IOException, SolrServerException {
        flush();
        for (Future<?> added : adding) {
            finish(added);
        }
        adding.clear();
        // Opens no searcher yet: that comes with the merge to one segment.
        solr.optimize();
        out.writeBoolean(true);
        out.flush();
    }

    private void answer() throws IOException, SolrServerException {
        ModifiableSolrParams params = new ModifiableSolrParams();
        for (int pairs = in.readInt(); pairs > 0; pairs--) {
            params.add(text(), text());
        }
        long start = System.nanoTime();
        SolrDocumentList found = solr.query(params).getResults();
        out.writeLong(System.nanoTime() - start);
        out.writeInt(found.size());
        for (SolrDocument document : found) {
            byte[] id = document.getFirstValue("id").toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(id.length);
            out.write(id);
            out.writeFloat((Float) document.getFirstValue("score"));
        }
        out.flush();
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
