package org.inclusivework.jobfair.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.inclusivework.jobfair.text.Wording;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.inclusivework.matcher.taxonomy.Language;

/** What the pages themselves say, in one language; immutable and thread-safe. */
final class PageTexts {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Language language;
    private final Wording wording;

    private PageTexts(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    static PageTexts in(Language language) {
        String name = language == Language.ZH ? "pages_zh.properties" : "pages_en.properties";
        return new PageTexts(language, Wording.read(PageTexts.class, name));
    }

    Language language() {
        return language;
    }

    /** Returns the value of {@code lang}. */
    String tag() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    ResourceBundle bundle() {
        return wording.bundle();
    }

    boolean has(String key) {
        return wording.has(key);
    }

    /** Returns a text with its arguments in place, for an attribute or a plain file. */
    String get(String key, Object... arguments) {
        return wording.get(key, arguments);
    }

    /** Returns a text with its arguments in place, for the page. */
    Phrase say(String key, Object... arguments) {
        return new Phrase(get(key, arguments), language);
    }

    /** Returns one text for one thing and another for several, as English needs it. */
    Phrase count(String key, long number) {
        return say(number == 1 && has(key + ".one") ? key + ".one" : key, number);
    }

    /** Returns words that somebody else wrote, for the page. */
    Phrase data(String text) {
        return new Phrase(text, language);
    }

    /** Returns the name of something as it stands by itself. */
    Phrase name(Labelled labelled) {
        return new Phrase(capital(labelled.label().in(language)), language);
    }

    /** Returns words that begin a line: with a capital letter, in English. */
    String capital(String words) {
        return language == Language.EN && !words.isEmpty()
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    String day(LocalDate date) {
        return language == Language.ZH
                ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                : ENGLISH_DAY.format(date);
    }
}
