package org.inclusivework.matcher.io;

import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.jspecify.annotations.Nullable;

/** Schooling as people write it: {@code 初中及以上}, {@code 高中以上学历}, {@code 学历不限}. */
final class EducationText {
    private static final Pattern REST = Pattern.compile(
            "(及|或|或者|和)?(其)?(以上|以上学历|同等学历|同等学力)|学历|文化程度|文化水平|文化|毕业生|毕业|程度|水平|均可|即可| or (higher|above)|\\+$");

    private EducationText() {}

    static @Nullable EducationLevel read(Cell cell) {
        EducationLevel exact = Vocabulary.EDUCATION.find(cell.text()).orElse(null);
        if (exact != null) {
            return exact;
        }
        String core = REST.matcher(LabelForm.of(cell.text())).replaceAll("").strip();
        EducationLevel found = Vocabulary.EDUCATION.find(core).orElse(null);
        return found != null ? found : Vocabulary.EDUCATION.read(cell.spot(), cell.text());
    }
}
