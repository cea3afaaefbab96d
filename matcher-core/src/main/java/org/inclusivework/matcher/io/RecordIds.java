package org.inclusivework.matcher.io;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** Ids of rows and objects: valid, unique in the file, and no number of a certificate or identity card. */
final class RecordIds {
    /** A Chinese identity number, alone or with class, grade and suffix of a disability certificate. */
    private static final Pattern IDENTITY = Pattern.compile(
            "[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dx](?:[1-7][1-4](?:b\\d{0,2})?)?");

    private RecordIds() {}

    static @Nullable String read(RowCells cells, String kind) {
        Cell cell = cells.get("id");
        if (cell == null) {
            cells.log()
                    .error(
                            "编号",
                            "",
                            new Label("没有编号", "there is no id"),
                            new Label("给每一行一个不重复的编号，如 o-0001", "give every row an id of its own, such as o-0001"));
            return null;
        }
        return check(cell.spot(), cell.text(), kind);
    }

    /** The id, in normal form C, or {@code null} after an error. */
    static @Nullable String check(Spot spot, String text, String kind) {
        if (looksLikeIdentityNumber(text)) {
            spot.asPrivate()
                    .error(
                            "",
                            "编号像身份证号或残疾人证号，不能用作编号",
                            "the id looks like the number of an identity card or certificate",
                            "另给一个编号，如 c-0001",
                            "give another id, such as c-0001");
            return null;
        }
        try {
            String id = Ids.check(kind, Normalizer.normalize(text, Normalizer.Form.NFC));
            spot.log().id(spot.column(), id);
            return id;
        } catch (MatcherException.InvalidInput e) {
            spot.error(
                    text,
                    new Label(
                            "编号为空、太长或含有控制字符",
                            "the id is empty, longer than " + Ids.MAX_BYTES + " bytes, or holds a control character"),
                    new Label("写 1 到 512 个字节，如 o-0001", "write 1 to 512 bytes, such as o-0001"));
            return null;
        }
    }

    static boolean looksLikeIdentityNumber(String text) {
        return IDENTITY.matcher(LabelForm.of(text).replace(" ", "").replace("-", ""))
                .matches();
    }

    /** The first entries of a list that is too long, with an error. */
    static <T> List<T> atMost(@Nullable Cell cell, int most, List<T> list) {
        if (list.size() <= most) {
            return list;
        }
        if (cell != null) {
            tooMany(cell.spot(), most);
        }
        return list.subList(0, most);
    }

    static void tooMany(Spot spot, int most) {
        spot.error("", "写得太多", "there are too many entries", "最多写 " + most + " 个", "write " + most + " at most");
    }
}
