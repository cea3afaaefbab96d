package org.inclusivework.jobfair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.inclusivework.jobfair.Browser.View;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens every kind of page in Chromium, as people with and without a mouse, on a telephone and on paper do. */
final class PagesInBrowserIT {
    /** The pages of the fair, one of each kind; the last one is somebody's with nothing to recommend. */
    private static final List<String> KINDS = List.of(
            "index",
            "candidates",
            "employers",
            "candidates/c-0001",
            "candidates/c-0001-large",
            "candidates/c-0001-easy",
            "employers/o-0001",
            "candidates/nobody-yet",
            "candidates/nobody-yet-easy");

    private static final List<View> VIEWS = List.of(
            new View(1280, 900, false), new View(360, 740, false), new View(1280, 900, true), new View(360, 740, true));

    private static final int PAYLOADS = 200;
    private static final int OF_AN_EMPLOYER = 10;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Report report;
    private static List<Path> printed = List.of();
    private static String axe;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start(folder.resolve("profile"));
        List<Opening> openings = SmallFair.OPENINGS.stream()
                .filter(opening -> opening.pay() != null && opening.pay().basis() == PayBasis.MONTH)
                .toList();
        List<Candidate> candidates = new ArrayList<>(SmallFair.CANDIDATES.subList(0, 12));
        candidates.add(candidates.getFirst().toBuilder()
                .id("nobody-yet")
                .payFloor(Pay.yuanPerMonth(9e8, 9e8))
                .build());
        report = Report.of(folder.resolve("fair"), openings, candidates, "--lang", "both");
        printed = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            printed.addAll(PrintedDay.of(folder.resolve("day-" + language), openings, candidates, language)
                    .pages());
            printed.add(ranking(openings, candidates, language));
        }
        try (InputStream in = PagesInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path ranking(List<Opening> openings, List<Candidate> candidates, String language)
            throws IOException {
        Path here = Files.createDirectories(folder.resolve("ranking-" + language));
        String[] sheets = SmallFair.files(here, openings, candidates);
        ProgramRun run = ProgramRun.in(
                here, SmallFair.line("rank", sheets, "--out", "ranking.html", "--lang", language, "--ineligible", "1"));
        assertThat(run.code()).as(run.err()).isZero();
        return here.resolve("ranking.html");
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(List.of(report.path("index.html")));
        for (String lang : List.of("zh", "en")) {
            KINDS.forEach(kind -> pages.add(report.path(lang + "/" + kind + ".html")));
        }
        pages.addAll(printed);
        return pages;
    }

    @Test
    void axeFindsNoViolationOfAnyLevelUpToDoubleAOnScreenAndOnPaperAtTwoWidths() throws InterruptedException {
        List<String> violations = new ArrayList<>();
        for (Path page : pages()) {
            browser.open(page);
            browser.run(axe + ";0");
            for (View view : VIEWS) {
                browser.view(view);
                JsonNode found = browser.run("""
                    axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
                      .then(r => ({passes: r.passes.length, violations: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))}))
                    """);
                assertThat(found.get("passes").asInt())
                        .as("rules that looked at something")
                        .isGreaterThan(8);
                found.get("violations").forEach(v -> violations.add(page + " " + view + ": " + v.asText()));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theTabKeyReachesEveryLinkInTheOrderOfThePageAndLeavesAgain() throws InterruptedException {
        browser.view(VIEWS.getFirst());
        for (Path page : pages()) {
            browser.open(page);
            int all = browser.run("""
                window.stops = [...document.querySelectorAll('a[href], [tabindex="0"]')];
                window.stops.length
                """).asInt();
            for (int i = 0; i < all; i++) {
                browser.press("Tab");
                JsonNode at = browser.run("""
                    (() => { const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
                      return {index: window.stops.indexOf(e), seen: r.width > 0 && r.bottom > 0 && r.top < innerHeight,
                        ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2}; })()
                    """);
                assertThat(at.get("index").asInt()).as("%s, stop %d", page, i).isEqualTo(i);
                assertThat(at.get("seen").asBoolean())
                        .as("%s, stop %d is in view", page, i)
                        .isTrue();
                assertThat(at.get("ring").asBoolean())
                        .as("%s, stop %d shows its focus", page, i)
                        .isTrue();
            }
            browser.press("Tab");
            // The only stop of a page is the next one too, all the way round.
            if (all > 1) {
                assertThat(browser.run("window.stops.indexOf(document.activeElement)")
                                .asInt())
                        .as("%s lets the focus go", page)
                        .isNotEqualTo(all - 1);
            }
        }
    }

    @Test
    void theFirstLinkSkipsToTheContent() throws InterruptedException {
        browser.open(report.path("zh/index.html"));
        browser.press("Tab");
        browser.run("document.activeElement.click()");
        assertThat(browser.run("document.activeElement.id").asText()).isEqualTo("main");
    }

    @Test
    void nothingRunsOffTheSideAt320PixelsNorWithLettersTwiceAsLarge() throws InterruptedException {
        for (Path page : pages()) {
            browser.view(new View(320, 640, false));
            browser.open(page);
            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .as("%s at 320 pixels", page)
                    .isLessThanOrEqualTo(320);
            browser.view(new View(1280, 900, false));
            browser.run("document.documentElement.style.fontSize = '200%'");
            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .as("%s at 200 %%", page)
                    .isLessThanOrEqualTo(1280);
        }
    }

    @Test
    void aCandidatesPageIsOneOrTwoSheetsOfPaper() throws InterruptedException {
        for (String lang : List.of("zh", "en")) {
            for (Candidate candidate : SmallFair.CANDIDATES.subList(0, 8)) {
                browser.open(report.path(lang + "/candidates/" + candidate.id() + ".html"));
                assertThat(sheets(browser.pdf()))
                        .as(lang + " " + candidate.id())
                        .isBetween(1, 2);
            }
        }
        browser.open(report.path("zh/candidates/c-0001-large.html"));
        assertThat(sheets(browser.pdf())).as("large print").isBetween(3, 10);
    }

    /** Counts the objects of a PDF file that are pages. */
    private static int sheets(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b").length - 1;
    }

    @Test
    void linksAreNotPrintedAndEverythingIsBlackOnWhite() throws InterruptedException {
        for (Path page : pages()) {
            browser.open(page);
            browser.view(new View(680, 900, true));
            JsonNode colours = browser.run("""
                [...new Set([...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.textContent.trim())
                  .map(e => getComputedStyle(e).color))]
                """);
            colours.forEach(
                    colour -> assertThat(colour.asText()).as(page.toString()).isIn("rgb(0, 0, 0)", "rgb(22, 32, 42)"));
            assertThat(browser.run("[...document.querySelectorAll('.forms, .skip')].some(e => e.checkVisibility())")
                            .asBoolean())
                    .as("%s prints what is only for the screen", page)
                    .isFalse();
        }
    }

    @Test
    void nothingThatSomebodyPutIntoASheetRuns() throws InterruptedException {
        List<Opening> openings = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < PAYLOADS; i++) {
            String payload = payload(i);
            Opening base = SmallFair.OPENINGS.get(i % SmallFair.OPENINGS.size());
            openings.add(base.toBuilder()
                    .id("p-" + i + (i % 7 == 0 ? payload.replaceAll("\\p{Cntrl}", "") : ""))
                    .title(payload)
                    .employer(payload(i - i % OF_AN_EMPLOYER))
                    .description(payload)
                    .credentials(List.of(payload))
                    .places(List.of(Place.unresolved(payload)))
                    .declared(Map.of("备注", payload, payload, "x"))
                    .rule(null)
                    .build());
            candidates.add(SmallFair.CANDIDATES.get(i % 3).toBuilder()
                    .id("q-" + i)
                    .name(payload)
                    .credentials(List.of(payload))
                    .build());
        }
        Report hostile = Report.of(folder.resolve("hostile"), openings, candidates, "-k", "200");
        browser.send("Page.setBypassCSP", Map.of("enabled", true));
        browser.send("Network.enable", Map.of());
        try {
            List<Path> pages = Stream.of(
                            "index.html",
                            "candidates.html",
                            "employers.html",
                            "candidates/q-0.html",
                            "candidates/q-1-large.html",
                            "candidates/q-2-easy.html")
                    .map(hostile::path)
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
            hostile.files("employers").keySet().forEach(name -> pages.add(hostile.path(name)));
            for (Path page : pages) {
                browser.open(page);
                JsonNode ran = browser.run("""
                    [...document.querySelectorAll('a, summary')].forEach(e => { try { e.dispatchEvent(new MouseEvent('mouseover')); } catch (x) {} });
                    ({hit: window.hit === undefined, alien: document.querySelectorAll(
                       'script, iframe, object, embed, img, form, input, base, link, video, audio, math, template').length,
                      handlers: [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
                        .filter(a => /^on/i.test(a.name) || /^\\s*(javascript|data|vbscript):/i.test(a.value)).length,
                      outside: [...document.querySelectorAll('[href], [src], [action]')]
                        .filter(e => !e.href || new URL(e.href).protocol !== 'file:').length})
                    """);
                assertThat(ran.get("hit").asBoolean())
                        .as("%s ran nothing", page)
                        .isTrue();
                assertThat(ran.get("alien").asInt())
                        .as("elements in %s that we did not write", page)
                        .isZero();
                assertThat(ran.get("handlers").asInt())
                        .as("handlers in %s", page)
                        .isZero();
                assertThat(ran.get("outside").asInt())
                        .as("ways out of %s", page)
                        .isZero();
                assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
                assertThat(browser.events("Network.requestWillBeSent"))
                        .as("requests of %s", page)
                        .hasSize(1);
            }
        } finally {
            browser.send("Page.setBypassCSP", Map.of("enabled", false));
            browser.send("Network.disable", Map.of());
        }
    }

    /** Makes the payload of a number: a way of breaking out, around something that would run. */
    private static String payload(int number) {
        List<String> inner = List.of(
                "<script>window.hit=1</script>",
                "<img src=x onerror=window.hit=1>",
                "<svg onload=window.hit=1>",
                "<svg><script>window.hit=1</script></svg>",
                "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
                "<a href=javascript:window.hit=1>x</a>",
                "<body onload=window.hit=1>",
                "<style>@import 'http://127.0.0.1:9/x.css';</style>",
                "<link rel=stylesheet href=http://127.0.0.1:9/x.css>",
                "<meta http-equiv=refresh content='0;url=javascript:window.hit=1'>",
                "<base href=http://127.0.0.1:9/>",
                "<form action=javascript:window.hit=1><input autofocus onfocus=window.hit=1>",
                "<details open ontoggle=window.hit=1>",
                "<math><mtext><img src=x onerror=window.hit=1></mtext></math>",
                "<template><script>window.hit=1</script></template>",
                "<video><source onerror=window.hit=1></video>",
                "<object data=javascript:window.hit=1></object>",
                "javascript:window.hit=1",
                "${window.hit=1}",
                "{{constructor.constructor('window.hit=1')()}}");
        List<String> outer = List.of(
                "#",
                "\"># ",
                "'># ",
                "</title>#",
                "</style>#",
                "</span></p>#",
                "--># ",
                "]]>#",
                "\" onmouseover=window.hit=1 x=\"#",
                "\u202E#\u2066");
        return outer.get(number / inner.size() % outer.size())
                .replace("#", inner.get(number % inner.size()))
                .strip();
    }
}
