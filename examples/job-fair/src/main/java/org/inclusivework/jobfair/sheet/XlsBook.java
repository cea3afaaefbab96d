package org.inclusivework.jobfair.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.MissingRecordAwareHSSFListener;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.inclusivework.matcher.taxonomy.Label;

/** An xls file (Excel 97 to 2003, and WPS), read record by record; other files of that container are named for what they are. */
final class XlsBook {
    private XlsBook() {}

    static Book open(Path file, Limits limits) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            Set<String> streams = root.getEntryNames();
            if (streams.contains("EncryptedPackage")) {
                throw locked();
            }
            if (streams.contains("WordDocument")) {
                throw SheetRefused.otherKind("这是 Word 文档，不是表格", "this is a Word document, not a spreadsheet");
            }
            if (!streams.contains("Workbook") && !streams.contains("WORKBOOK") && !streams.contains("BOOK")) {
                throw streams.contains("Book")
                        ? old()
                        : SheetRefused.otherKind("里面没有表格", "there is no spreadsheet inside");
            }
            XlsListener listener = new XlsListener(limits.new Count());
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(listener);
            listener.formats(formats);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(new MissingRecordAwareHSSFListener(formats));
            try (InputStream records = container.createDocumentInputStream(
                    streams.contains("Workbook") ? "Workbook" : streams.contains("WORKBOOK") ? "WORKBOOK" : "BOOK")) {
                new HSSFEventFactory().processEvents(request, records);
            }
            List<Grid> grids = listener.grids();
            return new GridSheet.File(grids);
        } catch (SheetRefused e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw old();
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever damaged records come to.
            throw SheetRefused.damaged(e);
        }
    }

    private static SheetRefused old() {
        return SheetRefused.otherKind("这是 Excel 95 或更早的格式", "this is a format of Excel 95 or before");
    }

    private static SheetRefused locked() {
        return new SheetRefused(
                new Label("文件设了打开密码", "the file is protected by a password"),
                new Label("请单位去掉打开密码再发", "ask for it without the password"));
    }
}
