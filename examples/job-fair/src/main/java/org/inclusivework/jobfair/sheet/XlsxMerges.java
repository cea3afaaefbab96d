package org.inclusivework.jobfair.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet of an xlsx file, which the reader of its cells leaves out. */
final class XlsxMerges {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int MOST = 200_000;

    private XlsxMerges() {}

    /** Reads them, where the workbook lists the sheet at the index. */
    static List<Merge> read(Path file, int index) throws IOException {
        List<Merge> merges = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String part = part(zip, index);
            if (part != null) {
                each(zip, part, "mergeCell", reader -> {
                    String range = reader.getAttributeValue(null, "ref");
                    Matcher matcher = RANGE.matcher(range == null ? "" : range);
                    if (matcher.matches() && merges.size() < MOST) {
                        merges.add(new Merge(
                                Integer.parseInt(matcher.group(2)),
                                column(matcher.group(1)),
                                Integer.parseInt(matcher.group(4)),
                                column(matcher.group(3))));
                    }
                });
            }
        } catch (XMLStreamException e) {
            throw SheetRefused.damaged(e);
        }
        return merges;
    }

    private static @Nullable String part(ZipFile zip, int index) throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        each(zip, "xl/workbook.xml", "sheet", reader -> {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals("id")) {
                    ids.add(reader.getAttributeValue(i));
                }
            }
        });
        Map<String, String> targets = new HashMap<>();
        each(zip, "xl/_rels/workbook.xml.rels", "Relationship", reader -> {
            String id = reader.getAttributeValue(null, "Id");
            String target = reader.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target);
            }
        });
        String target = index < ids.size() ? targets.get(ids.get(index)) : null;
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Takes the elements of one name. */
    private interface Taker {
        void take(XMLStreamReader reader);
    }

    private static void each(ZipFile zip, String part, String element, Taker taker)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Objects.requireNonNull(zip.getInputStream(entry), part)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    taker.take(reader);
                }
            }
            reader.close();
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
