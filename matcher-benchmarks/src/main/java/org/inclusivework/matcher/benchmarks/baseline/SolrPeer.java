package org.inclusivework.matcher.benchmarks.baseline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.scoring.Weights;

/**
 * Solr 10, embedded in a process of its own: one request with a function query, see {@link SolrQuery}. Its time is the one
 * measured over there, without the way through the pipe.
 */
public final class SolrPeer implements Peer {
    private static final String SERVER = "org.inclusivework.matcher.benchmarks.solr.SolrServer";

    private final Constants constants = new Constants();
    private final SolrDocuments documents = new SolrDocuments();
    private final Path folder = Folders.temporary("solr-peer");
    private final Path log = folder.resolve("solr.log");
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    /** Starts the process; its libraries have to be built (Maven profile {@code peers}). */
    public SolrPeer() {
        Path built = Path.of(System.getProperty("matcher.root", "."), "matcher-benchmarks", "peers", "target");
        Path server = built.resolve("solr-server.jar");
        if (!Files.exists(server)) {
            throw new IllegalStateException(
                    server + " is missing: build Solr with mvn -Ppeers package, or use matcher-benchmarks/run");
        }
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx4g",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            // The server first: it stands in for a class of a library.
                            server + File.pathSeparator + built.resolve("solr") + "/*",
                            SERVER,
                            folder.resolve("home").toString())
                    .redirectError(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 20));
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    @Override
    public String name() {
        return "solr";
    }

    @Override
    public void build(Stream<Opening> openings) {
        try {
            for (Iterator<Opening> i = openings.iterator(); i.hasNext(); ) {
                List<SolrDocuments.Cell> cells =
                        documents.document(new OpeningColumns(i.next(), Shipped.priors(), constants), constants);
                to.write('D');
                to.writeInt(cells.size());
                for (SolrDocuments.Cell cell : cells) {
                    text(cell.field());
                    text(cell.value());
                }
            }
            to.write('C');
            to.flush();
            from.readBoolean();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    public Answer topK(Candidate candidate, Weights weights, LocalDate asOf, int k) {
        long start = System.nanoTime();
        CandidateQuery c = new CandidateQuery(candidate, Shipped.taxonomy(), constants);
        Map<String, List<String>> parameters =
                new SolrQuery(c, documents, constants).parameters(weights, asOf.toEpochDay(), k);
        long planned = System.nanoTime() - start;
        try {
            to.write('Q');
            to.writeInt(parameters.values().stream().mapToInt(List::size).sum());
            for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
                for (String value : parameter.getValue()) {
                    text(parameter.getKey());
                    text(value);
                }
            }
            to.flush();
            long nanos = from.readLong();
            List<Scored> best = new ArrayList<>();
            for (int left = from.readInt(); left > 0; left--) {
                String id = new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
                best.add(new Scored(id, from.readFloat()));
            }
            return new Answer(best, planned + nanos);
        } catch (IOException e) {
            throw ended(e);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    /** Says what the process said last, for it knows why. */
    private IllegalStateException ended(IOException e) {
        String said;
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            said = String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException unreadable) {
            e.addSuppressed(unreadable);
            said = "its log cannot be read";
        }
        return new IllegalStateException("Solr ended: " + said, e);
    }

    @Override
    public void close() {
        try {
            // The end of its input ends the process.
            to.close();
            process.waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        Folders.delete(folder);
    }
}
