package org.inclusivework.jobfair.sheet;

import org.inclusivework.matcher.taxonomy.Label;

/** A file that is not read: it is no spreadsheet, is damaged or locked, or would do harm. */
public final class SheetRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about a file that is no spreadsheet. */
    public static final Label SAVE_AS_SHEET =
            new Label("另存为 xlsx 或 CSV 再交", "save it as xlsx or CSV and hand it in again");

    private final transient Label reason;
    private final transient Label remedy;

    SheetRefused(Label reason, Label remedy) {
        super(reason.en());
        this.reason = reason;
        this.remedy = remedy;
    }

    SheetRefused(Label reason, Label remedy, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Returns why, a clause. */
    public Label reason() {
        return reason;
    }

    /** Returns what to do, a clause. */
    public Label remedy() {
        return remedy;
    }

    static SheetRefused damaged(Throwable cause) {
        return new SheetRefused(
                new Label("文件损坏或不完整，打不开", "the file is damaged or incomplete"),
                new Label(
                        "用 WPS 或 Excel 打开，另存为 xlsx 再交；打不开就请单位重发",
                        "open it, save it as xlsx and hand it in again; else ask for it again"),
                cause);
    }

    static SheetRefused tooLarge(String zh, String en) {
        return new SheetRefused(
                new Label(zh, en),
                new Label("删去空白的行列和图片，或分成几个文件", "delete blank rows, columns and pictures, or split the file"));
    }

    static SheetRefused hostile(String zh, String en) {
        return new SheetRefused(
                new Label(zh, en),
                new Label("不要打开，请单位把内容复制到新表里重发", "do not open it; ask for the contents in a new sheet"));
    }

    static SheetRefused otherKind(String zh, String en) {
        return new SheetRefused(new Label(zh, en), SAVE_AS_SHEET);
    }
}
