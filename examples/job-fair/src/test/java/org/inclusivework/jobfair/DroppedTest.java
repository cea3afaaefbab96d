package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DroppedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/张三/岗位 表",
                "  /home/张三/岗位 表\t",
                "'/home/张三/岗位 表' ",
                "\"/home/张三/岗位 表\"",
                "“/home/张三/岗位 表”",
                "/home/张三/岗位\\ 表",
                "\u3000\uFEFF/home/张三/岗位 表\u200B",
                "& '/home/张三/岗位 表'",
                "file:///home/%E5%BC%A0%E4%B8%89/%E5%B2%97%E4%BD%8D%20%E8%A1%A8",
                "~/岗位 表",
                "'~/岗位 表'",
            })
    void aPathIsReadHoweverItComesIntoTheWindow(String text) {
        assertThat(Dropped.readings(text, "/home/张三")).contains("/home/张三/岗位 表");
    }

    @Test
    void aPathOfWindowsKeepsItsBackslashes() {
        assertThat(Dropped.readings("\"D:\\招聘会\\岗位表\"", "").getFirst()).contains("D:\\招聘会\\岗位表");
        assertThat(Dropped.readings("\"D:\\招聘会\\岗位表\"", "")).contains("D:\\招聘会\\岗位表");
    }

    @Test
    void anEmptyAnswerIsNoPath() {
        assertThat(Dropped.readings("  ", "/home/x")).isEmpty();
        assertThat(Dropped.readings("file:%%%", "")).contains("file:%%%");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-03",
        "2026/12/3, 2026-12-03",
        "2026.12.3, 2026-12-03",
        "2026年12月3日, 2026-12-03",
        "２０２６－１２－０３, 2026-12-03",
        "20261203, 2026-12-03",
        "12月3号, 2026-12-03",
        "1月5日, 2027-01-05",
        "今天, 2026-11-27",
        "明天, 2026-11-28",
    })
    void aDayIsReadAsPeopleWriteIt(String text, LocalDate day) {
        assertThat(DateText.read(text, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "下周", "2026-02-30", "2026-13-01", "12", "99999999"})
    void whatIsNoDayIsNone(String text) {
        assertThat(DateText.read(text, TODAY)).isNull();
    }
}
