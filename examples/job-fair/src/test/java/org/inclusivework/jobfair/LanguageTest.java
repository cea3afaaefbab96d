package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inclusivework.matcher.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class LanguageTest {
    private static final Texts ZH = Texts.in(Language.ZH);
    private static final Texts EN = Texts.in(Language.EN);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TWO_ENGLISH_WORDS = Pattern.compile("\\b[a-z]{2,} [a-z]{2,}\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final List<String> COMMANDS = List.of(
            "rank",
            "explain",
            "check",
            "ledger open",
            "ledger sign-in",
            "ledger log",
            "outcome add",
            "outcome list",
            "outcome undo",
            "outcome due",
            "stats",
            "disclose add",
            "disclose withdraw",
            "disclose list",
            "disclose notice",
            "purge");
    private static final List<String> NEVER = List.of(
            "残废", "缺陷", "正常人", "健康人", "患者", "聋哑", "弱智", "智障", "精神病人", "弱势", "关爱岗", "特殊照顾", "不合格", "淘汰", "剩余人员", "雇主",
            "无匹配", "差距", "短板");

    @TempDir
    Path folder;

    private static Set<String> keys(Texts texts) {
        return new TreeSet<>(Collections.list(texts.bundle().getKeys()));
    }

    private static String withoutCommands(String text) {
        return text.replaceAll("job-fair [a-z-]+( [a-z-]+)?|--[a-z]+ [a-z|]+", "");
    }

    private static List<String> arguments(Texts texts, String key) {
        Matcher matcher = ARGUMENT.matcher(texts.bundle().getString(key));
        return matcher.results().map(found -> found.group()).distinct().sorted().toList();
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameArguments() {
        assertThat(keys(EN)).isEqualTo(keys(ZH));
        for (String key : keys(ZH)) {
            assertThat(ZH.bundle().getString(key)).as(key).isNotBlank();
            assertThat(arguments(EN, key)).as(key).isEqualTo(arguments(ZH, key));
        }
    }

    @Test
    void theWordsThatTheGlossaryForbidsOccurNowhere() {
        for (String key : keys(ZH)) {
            for (String never : NEVER) {
                assertThat(ZH.bundle().getString(key)).as(key).doesNotContain(never);
            }
        }
    }

    @Test
    void englishTextsHaveNoChineseButTheExampleOfACity() {
        for (String key : keys(EN)) {
            assertThat(EN.bundle().getString(key).replaceAll("镇江市?", ""))
                    .as(key)
                    .doesNotContainPattern(HAN);
        }
    }

    @Test
    void chineseTextsHaveNoEnglishSentence() {
        for (String key : keys(ZH)) {
            assertThat(withoutCommands(ZH.bundle().getString(key))).as(key).doesNotContainPattern(TWO_ENGLISH_WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionOfEveryCommandIsExplained(Language language) {
        String flag = language == Language.ZH ? "zh" : "en";
        for (String command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
            line.addAll(List.of("--help", "--lang", flag));
            ProgramRun help = ProgramRun.in(folder, line.toArray(String[]::new));
            assertThat(help.code()).isZero();
            assertThat(help.err()).isEmpty();
            CommandLine.Model.CommandSpec spec = spec(language, command);
            for (OptionSpec option : spec.options()) {
                assertThat(help.out()).contains(option.longestName());
                assertThat(Texts.in(language).has(option.descriptionKey()))
                        .as(option.longestName())
                        .isTrue();
                assertThat(Texts.in(language).has("expected." + option.longestName())
                                || option.typeInfo().isBoolean())
                        .as("what %s takes is said when it is wrong", option.longestName())
                        .isTrue();
            }
            for (ExitCode code : ExitCode.values()) {
                assertThat(help.out()).contains("\n  " + code.code() + "   ");
            }
            assertThat(help.out().lines()).allMatch(one -> DisplayWidth.of(one) <= 100);
            if (language == Language.EN) {
                assertThat(help.out().replaceAll("镇江市?", "")).doesNotContainPattern(HAN);
            } else {
                assertThat(withoutCommands(help.out())).doesNotContainPattern(TWO_ENGLISH_WORDS);
            }
        }
    }

    private CommandLine.Model.CommandSpec spec(Language language, String command) {
        Surroundings surroundings = new Surroundings(
                java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream(),
                ProgramRun.CLOCK,
                folder,
                false,
                false);
        CommandLine line = JobFair.commandLine(new Session(surroundings, Texts.in(language)));
        for (String word : command.split(" ", -1)) {
            line = Objects.requireNonNull(line.getSubcommands().get(word), command);
        }
        return line.getCommandSpec();
    }

    @Test
    void theHandbookListsEveryExitCode() throws IOException {
        String handbook = Files.readString(Path.of("README.zh.md"));
        for (ExitCode code : ExitCode.values()) {
            assertThat(handbook).contains("\n| " + code.code() + " | ");
        }
        for (String never : NEVER) {
            assertThat(handbook).doesNotContain(never);
        }
    }

    @Test
    void theFirstHelpNamesEveryCommandAndTheOtherLanguage() {
        ProgramRun help = ProgramRun.in(folder, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("rank", "explain", "check", "--lang en").doesNotContain("generate");
        assertThat(ProgramRun.in(folder, "--lang", "en", "--help").out()).startsWith("Usage:");
        assertThat(ProgramRun.in(folder, "--version").out()).startsWith("job-fair ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void theLocaleOfTheMachineChangesNoByte(String tag) {
        String[] line = SmallFair.line("rank", SmallFair.files(folder), "--ineligible", "1");
        ProgramRun expected = ProgramRun.in(folder, line);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(ProgramRun.in(folder, line)).isEqualTo(expected);
            assertThat(ProgramRun.in(folder, "rank", "--help").out())
                    .isEqualTo(ProgramRun.in(folder, "rank", "--help", "--lang", "zh")
                            .out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEnglishTableHasNoChineseBeyondTheData() {
        ProgramRun zh = ProgramRun.in(folder, SmallFair.line("rank", SmallFair.files(folder)));
        ProgramRun en = ProgramRun.in(folder, SmallFair.line("rank", SmallFair.files(folder), "--lang", "en"));
        assertThat(en.out().lines().limit(7).toList())
                .as("the head holds no data")
                .noneMatch(line -> HAN.matcher(line).find());
        assertThat(zh.out().lines().limit(7).toList())
                .noneMatch(line -> TWO_ENGLISH_WORDS.matcher(line).find());
        assertThat(en.out().lines().count()).isEqualTo(zh.out().lines().count());
    }
}
