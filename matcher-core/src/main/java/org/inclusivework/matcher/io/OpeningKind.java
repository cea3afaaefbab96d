package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Ids;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.LabelForm;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.jspecify.annotations.Nullable;

/** Openings in rows and JSON objects. */
final class OpeningKind implements RecordKind<Opening> {
    private static final ColumnTable COLUMNS = ColumnTable.openings();
    private static final Pattern HOUSED =
            Pattern.compile("(免费)?(包|提供|含|有|可)?(食宿|吃住|住|住宿|宿舍|吃包住|食?堂?宿舍)(免费)?|是|有|yes|提供|提供食宿");
    private static final Pattern NOT_HOUSED =
            Pattern.compile("(不|无|没有|不包|不提供|不含|无需|食?宿?)(食宿|吃住|住|住宿|宿舍|自理)?|否|食宿自理|住宿自理|自理|no");
    /** The verbatim columns that say in words what is needed. */
    private static final Set<String> REQUIREMENTS =
            Set.of("任职要求", "任职条件", "岗位要求", "任职资格", "requirements", "job requirements");

    private static final Pattern SPAN_OF_DAYS = Pattern.compile("\\s*(?:~|～|至|到|—|–| - )\\s*");

    private final Resolver resolver;
    private final @Nullable String currency;
    private final OpeningJson json;

    OpeningKind(Resolver resolver, @Nullable String currency) {
        this.resolver = resolver;
        this.currency = currency;
        this.json = new OpeningJson(resolver);
    }

    @Override
    public ColumnTable columns() {
        return COLUMNS;
    }

    @Override
    public boolean keepsUnknownColumns() {
        return true;
    }

    @Override
    public boolean isPrivate() {
        return false;
    }

    @Override
    public String id(Opening opening) {
        return opening.id();
    }

    @Override
    public @Nullable Opening read(RowCells cells) {
        String id = RecordIds.read(cells, "opening");
        String title = mandatory(cells, "title");
        String employer = mandatory(cells, "employer");
        Opening.Builder builder = Opening.builder(id == null ? "-" : id, title, employer);
        Cell positions = cells.get("positions");
        if (positions != null) {
            Integer count = NumberText.positions(positions);
            builder.positions(count == null ? 1 : count);
        }
        Cell description = cells.get("description");
        builder.description(description == null ? "" : description.text());
        builder.occupation(occupation(cells, description == null ? "" : description.text()));
        Cell skills = cells.get("skills");
        builder.skills(skills == null ? skillsInText(cells) : SkillText.ofOpening(skills, resolver));
        builder.credentials(CellWords.texts(cells, "credentials"));
        Cell education = cells.get("education");
        EducationLevel level = education == null ? null : EducationText.read(education);
        builder.education(level == null ? EducationLevel.NONE : level);
        builder.places(RecordIds.atMost(
                cells.get("places"),
                Opening.MAX_PLACES,
                PlaceText.read(cells, "places", "latitude", "longitude", "placeAreas", "placeKinds", resolver)));
        Cell hours = cells.get("hours");
        builder.hours(hours == null ? null : NumberText.hours(hours));
        builder.shifts(CellWords.list(cells, "shifts", Vocabulary.SHIFT));
        Cell pay = cells.get("pay");
        builder.pay(pay == null ? null : PayText.read(pay, currency));
        builder.form(CellWords.one(cells, "form", Vocabulary.EMPLOYMENT_FORM, EmploymentForm.OPEN));
        builder.offers(OfferText.offers(cells.all("offers")));
        builder.demands(FunctionText.demands(cells.all("demands")));
        builder.homeWork(HomeTermsParts.terms(cells));
        Map<String, String> declared = new TreeMap<>(Ids.ORDER);
        declared.putAll(cells.verbatim());
        builder.dormitory(dormitory(cells, declared));
        builder.rule(RuleText.read(cells));
        dates(cells, builder);
        for (Cell cell : cells.all("declared")) {
            declared(cell, declared);
        }
        builder.declared(declared);
        return id == null ? null : build(builder, cells.log());
    }

    /** The stated occupation, or where there is none the one that the title surely means. */
    private @Nullable OccupationCode occupation(RowCells cells, String tasks) {
        Cell stated = cells.get("occupation");
        Cell title = cells.get("title");
        if (stated != null) {
            return resolver.occupations().stated(stated.spot(), CellText.unescape(stated.text()));
        }
        return title == null ? null : resolver.occupations().ofTitle(title.spot(), title.text(), tasks);
    }

    /** What requirements and tasks name, where no column of skills says anything; tasks describe the work and require nothing. */
    private List<SkillRequirement> skillsInText(RowCells cells) {
        Map<SkillKey, SkillRequirement> found = new LinkedHashMap<>();
        cells.verbatim().forEach((heading, text) -> {
            if (REQUIREMENTS.contains(ColumnTable.plain(heading))) {
                add(
                        SkillText.inText(new Spot(heading, false, cells.log()), text, Necessity.ESSENTIAL, resolver),
                        found);
            }
        });
        Cell description = cells.get("description");
        if (description != null) {
            add(SkillText.inText(description.spot(), description.text(), Necessity.OPTIONAL, resolver), found);
        }
        return List.copyOf(found.values());
    }

    private static void add(List<SkillRequirement> skills, Map<SkillKey, SkillRequirement> found) {
        skills.forEach(skill -> found.putIfAbsent(skill.skill(), skill));
    }

    private static String mandatory(RowCells cells, String field) {
        Cell cell = cells.get(field);
        if (cell == null) {
            String header = COLUMNS.column(field).zh();
            cells.log()
                    .error(
                            header,
                            "",
                            new Label("这一格是空的", "the cell is empty"),
                            new Label(
                                    "填写" + header,
                                    "write the " + COLUMNS.column(field).en()));
            return "-";
        }
        return cell.text();
    }

    /** Whether one can live in; the words of a column of meals and lodging are kept, since they say more. */
    private static Stated dormitory(RowCells cells, Map<String, String> declared) {
        Cell cell = cells.get("dormitory");
        if (cell == null) {
            return Stated.UNKNOWN;
        }
        String form = LabelForm.of(cell.text());
        String header = LabelForm.of(cell.spot().column());
        Stated exact = Vocabulary.STATED.find(form).orElse(null);
        if (header.contains("食") || exact == null) {
            declared.putIfAbsent(cell.spot().column(), cell.text());
        }
        return exact != null
                ? exact
                : NOT_HOUSED.matcher(form).matches()
                        ? Stated.NO
                        : HOUSED.matcher(form).matches() ? Stated.YES : Stated.UNKNOWN;
    }

    private static void dates(RowCells cells, Opening.Builder builder) {
        Cell from = cells.get("validFrom");
        Cell to = cells.get("validTo");
        Cell both = cells.get("validity");
        LocalDate first = from == null ? null : NumberText.date(from.spot(), from.text());
        LocalDate last = to == null ? null : NumberText.date(to.spot(), to.text());
        if (both != null && from == null && to == null) {
            List<String> days = List.of(SPAN_OF_DAYS.split(both.text(), 2));
            first = days.size() < 2 ? null : NumberText.date(both.spot(), days.get(0));
            last = NumberText.date(both.spot(), days.getLast());
        }
        Cell named = to != null ? to : both;
        if (first != null && last != null && last.isBefore(first) && named != null) {
            named.spot().error(named.text(), "结束早于开始", "it ends before it starts", "检查两个日期", "check both dates");
        } else {
            builder.validFrom(first).validTo(last);
        }
    }

    private static void declared(Cell cell, Map<String, String> declared) {
        for (String entry : CellText.split(cell.text(), CellText.ENTRIES)) {
            int equals = CellText.next(entry, "=＝", 0);
            String heading = equals < 0
                    ? cell.spot().column()
                    : CellText.unescape(entry.substring(0, equals).strip());
            declared.put(heading, CellText.unescape(entry.substring(equals + 1).strip()));
        }
    }

    @Override
    public @Nullable Opening read(JsonPart part) {
        return json.read(part);
    }

    @Override
    public ObjectNode json(Opening opening) {
        return OpeningJson.write(opening);
    }

    @Override
    public String cell(Opening opening, String field, Language language) {
        return switch (field) {
            case "id" -> opening.id();
            case "title" -> opening.title();
            case "employer" -> opening.employer();
            case "positions" -> String.valueOf(opening.positions());
            case "occupation" ->
                opening.occupation() == null
                        ? ""
                        : CellText.escape(opening.occupation().toString());
            case "description" -> opening.description();
            case "skills" -> SkillText.ofOpening(opening.skills(), resolver, language);
            case "credentials" -> CellWords.printTexts(opening.credentials());
            case "education" -> opening.education().label().in(language);
            case "places" -> PlaceText.texts(opening.places());
            case "latitude" -> PlaceText.latitudes(opening.places());
            case "longitude" -> PlaceText.longitudes(opening.places());
            case "placeAreas" -> PlaceText.areas(opening.places());
            case "placeKinds" -> PlaceText.kinds(opening.places(), language);
            case "hours" ->
                opening.hours() == null
                        ? ""
                        : opening.hours().min() + "-" + opening.hours().max();
            case "shifts" -> CellWords.print(opening.shifts(), language);
            case "pay" -> opening.pay() == null ? "" : PayText.print(opening.pay(), language);
            case "form" -> opening.form().label().in(language);
            case "offers" -> OfferText.offers(opening.offers(), language);
            case "demands" -> FunctionText.demands(opening.demands(), language);
            case "dormitory" -> CellWords.print(opening.dormitory(), Stated.UNKNOWN, language);
            case "ruleCitation" -> opening.rule() == null ? "" : opening.rule().citation();
            case "ruleAdmits" -> opening.rule() == null ? "" : RuleText.admits(opening.rule(), language);
            case "validFrom" ->
                opening.validFrom() == null ? "" : opening.validFrom().toString();
            case "validTo" -> opening.validTo() == null ? "" : opening.validTo().toString();
            case "validity" -> "";
            case "declared" -> RuleText.declared(opening.declared());
            default -> HomeTermsParts.cell(opening.homeWork(), field, language);
        };
    }

    /** Builds a record whose parts were read, or reports what the model refuses. */
    static @Nullable Opening build(Opening.Builder builder, RowLog log) {
        if (log.refused()) {
            return null;
        }
        try {
            return builder.build();
        } catch (MatcherException.InvalidInput e) {
            log.refusedByModel(e, false);
            return null;
        }
    }
}
