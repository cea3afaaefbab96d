package org.inclusivework.jobfair.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.allocation.Helper;
import org.inclusivework.matcher.allocation.Span;

/** The interpreters and guides of a fair. */
public final class Helpers {
    /** Interprets sign language. */
    public static final String SIGN = "sign";
    /** Leads from booth to booth. */
    public static final String GUIDE = "guide";

    private static final int USUAL_INTERPRETERS = 3;
    private static final int USUAL_GUIDES = 6;

    private Helpers() {}

    /** The columns of a sheet of helpers. */
    enum Column implements SideSheet.Column {
        NAME(true, "姓名", "名字", "name"),
        SKILLS(true, "会什么", "能做什么", "skills"),
        FROM(false, "开始", "from"),
        TO(false, "结束", "to");

        private final boolean mandatory;
        private final List<String> headings;

        Column(boolean mandatory, String... headings) {
            this.mandatory = mandatory;
            this.headings = List.of(headings);
        }

        @Override
        public List<String> headings() {
            return headings;
        }

        @Override
        public boolean mandatory() {
            return mandatory;
        }
    }

    /** Makes the helpers of a fair for which there is no sheet: three interpreters and six guides, all day. */
    public static List<Helper> usual() {
        List<Helper> helpers = new ArrayList<>();
        for (int i = 1; i <= USUAL_INTERPRETERS; i++) {
            helpers.add(new Helper("手语翻译" + i, List.of(SIGN), List.of(Hall.HOURS)));
        }
        for (int i = 1; i <= USUAL_GUIDES; i++) {
            helpers.add(new Helper("引导员" + i, List.of(GUIDE), List.of(Hall.HOURS)));
        }
        return helpers;
    }

    /**
     * Reads a sheet of helpers; somebody with several rows works several stretches.
     *
     * @throws org.inclusivework.matcher.model.MatcherException.InvalidInput if cells cannot be read
     */
    public static List<Helper> read(Path file) throws IOException {
        SideSheet<Column> sheet = SideSheet.read(file, Column.class);
        Map<String, List<Span>> hours = new LinkedHashMap<>();
        Map<String, List<String>> skills = new LinkedHashMap<>();
        for (SideSheet<Column>.Row row : sheet.rows()) {
            String name = row.text(Column.NAME);
            hours.computeIfAbsent(name, key -> new ArrayList<>()).add(row.span(Column.FROM, Column.TO, Hall.HOURS));
            List<String> known = skills.computeIfAbsent(name, key -> new ArrayList<>());
            for (String word : row.text(Column.SKILLS).split("[、，,;；/ ]+")) {
                switch (word) {
                    case "手语", "手语翻译", "sign", "sign language" -> known.add(SIGN);
                    case "引导", "引导员", "陪同", "带路", "guide" -> known.add(GUIDE);
                    default ->
                        row.problem(Column.SKILLS, "没看明白 / this was not understood", "写 手语 或 引导 / write sign or guide");
                }
            }
        }
        sheet.check();
        List<Helper> helpers = new ArrayList<>();
        hours.forEach((name, spans) -> helpers.add(new Helper(name, skills.getOrDefault(name, List.of()), spans)));
        return helpers;
    }
}
