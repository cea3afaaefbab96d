package org.inclusivework.jobfair.messy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inclusivework.jobfair.sheet.TableWriter;

/** Writes one sheet of very many openings, to see what memory it takes to collect it. */
public final class LargeSheet {
    private static final int OPENINGS_OF_ONE = 20;
    private static final int FIRST_NUMBER = 10_000_000;

    private LargeSheet() {}

    /**
     * Writes the sheet.
     *
     * @param file where to, .xlsx or .csv
     * @throws IOException if writing fails
     */
    public static void write(Path file, int rows) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (TableWriter table = TableWriter.named(Files.newOutputStream(file), file.toString(), "岗位")) {
            table.row(List.of(
                    "序号", "单位名称", "岗位名称", "招聘人数", "薪资待遇", "工作地点", "班次", "学历要求", "年龄要求", "联系人", "联系电话", "社保", "备注"));
            for (int i = 1; i <= rows; i++) {
                table.row(List.of(
                        Integer.toString(i),
                        "镇江第" + i / OPENINGS_OF_ONE + "食品有限公司",
                        MessyWords.TITLES.get(i % MessyWords.TITLES.size()) + i % OPENINGS_OF_ONE,
                        i % 3 == 0 ? "若干" : Integer.toString(1 + i % 9),
                        "3" + i % 10 + "00-4500元/月",
                        MessyWords.PLACES.get(i % MessyWords.PLACES.size()),
                        i % 2 == 0 ? "两班倒" : "长白班",
                        "初中及以上",
                        "18-45周岁",
                        "张经理",
                        "138" + (FIRST_NUMBER + i),
                        "五险",
                        "第" + i + "条"));
            }
        }
    }
}
