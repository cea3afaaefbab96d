package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.inclusivework.matcher.io.RowCells.Cell;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Place;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.taxonomy.Language;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.jspecify.annotations.Nullable;

/** Candidates in rows and JSON objects. */
final class CandidateKind implements RecordKind<Candidate> {
    private static final ColumnTable COLUMNS = ColumnTable.candidates();

    private final Resolver resolver;
    private final @Nullable String currency;
    private final CandidateJson json;

    CandidateKind(Resolver resolver, @Nullable String currency) {
        this.resolver = resolver;
        this.currency = currency;
        this.json = new CandidateJson(resolver);
    }

    @Override
    public ColumnTable columns() {
        return COLUMNS;
    }

    @Override
    public boolean keepsUnknownColumns() {
        return false;
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public String id(Candidate candidate) {
        return candidate.id();
    }

    @Override
    public @Nullable Candidate read(RowCells cells) {
        String id = RecordIds.read(cells, "candidate");
        Candidate.Builder builder = Candidate.builder(id == null ? "-" : id);
        Cell name = cells.get("name");
        builder.name(name == null ? null : name.text());
        Cell skills = cells.get("skills");
        if (skills != null) {
            builder.skills(SkillText.ofCandidate(skills, resolver));
        }
        builder.credentials(CellWords.texts(cells, "credentials"));
        Cell education = cells.get("education");
        builder.education(education == null ? null : EducationText.read(education));
        List<Place> homes = RecordIds.atMost(
                cells.get("home"),
                1,
                PlaceText.read(cells, "home", "homeLatitude", "homeLongitude", "homeArea", "homeKind", resolver));
        builder.home(homes.isEmpty() ? null : homes.get(0));
        builder.reach(ReachText.read(
                cells.get("reach"), CellWords.one(cells, "reachStrict", Vocabulary.STATED) == Stated.YES));
        List<AccommodationNeed> needs = OfferText.needs(cells.all("needs"));
        builder.needs(RecordIds.atMost(cells.get("needs"), Candidate.MAX_NEEDS, needs));
        builder.capacities(FunctionText.capacities(cells.all("capacities")));
        builder.homeWork(HomeMeansParts.means(cells));
        builder.shiftsRefused(CellWords.list(cells, "shiftsRefused", Vocabulary.SHIFT));
        Cell hours = cells.get("maxHours");
        builder.maxHours(hours == null ? null : NumberText.whole(hours, 1, 100));
        builder.dormitory(CellWords.one(cells, "dormitory", Vocabulary.DORMITORY_WISH, DormitoryWish.REFUSED));
        Cell pay = cells.get("payFloor");
        builder.payFloor(pay == null ? null : PayText.read(pay, currency));
        builder.wishedOccupations(occupations(cells));
        builder.wishedTraining(CellWords.texts(cells, "wishedTraining"));
        builder.contact(new Contact(
                CellWords.one(cells, "contactChannel", Vocabulary.CONTACT_CHANNEL, ContactChannel.PHONE),
                CellWords.list(cells, "communication", Vocabulary.COMMUNICATION)));
        builder.certificate(RuleText.certificate(cells));
        return id == null ? null : build(builder, cells.log());
    }

    private List<OccupationCode> occupations(RowCells cells) {
        return cells.all("wishedOccupations").stream()
                .flatMap(cell -> CellText.split(cell.text(), CellText.ENTRIES + "、").stream()
                        .flatMap(text -> resolver.occupations().wished(cell.spot(), text).stream()))
                .toList();
    }

    @Override
    public @Nullable Candidate read(JsonPart part) {
        return json.read(part);
    }

    @Override
    public ObjectNode json(Candidate candidate) {
        return CandidateJson.write(candidate);
    }

    @Override
    public String cell(Candidate candidate, String field, Language language) {
        List<Place> home = candidate.home() == null ? List.of() : List.of(candidate.home());
        return switch (field) {
            case "id" -> candidate.id();
            case "name" -> candidate.name() == null ? "" : candidate.name();
            case "skills" -> SkillText.ofCandidate(candidate.skills(), resolver, language);
            case "credentials" -> CellWords.printTexts(candidate.credentials());
            case "education" ->
                candidate.education() == null
                        ? ""
                        : candidate.education().label().in(language);
            case "home" -> PlaceText.texts(home);
            case "homeLatitude" -> PlaceText.latitudes(home);
            case "homeLongitude" -> PlaceText.longitudes(home);
            case "homeArea" -> PlaceText.areas(home);
            case "homeKind" -> PlaceText.kinds(home, language);
            case "reach" -> ReachText.print(candidate.reach(), language);
            case "reachStrict" ->
                candidate.reach().strict() ? Stated.YES.label().in(language) : "";
            case "needs" -> OfferText.needs(candidate.needs(), language);
            case "capacities" -> FunctionText.capacities(candidate.capacities(), language);
            case "shiftsRefused" -> CellWords.print(candidate.shiftsRefused(), language);
            case "maxHours" -> candidate.maxHours() == null ? "" : String.valueOf(candidate.maxHours());
            case "dormitory" -> candidate.dormitory().label().in(language);
            case "payFloor" -> candidate.payFloor() == null ? "" : PayText.print(candidate.payFloor(), language);
            case "wishedOccupations" ->
                CellWords.printTexts(candidate.wishedOccupations().stream()
                        .map(OccupationCode::toString)
                        .toList());
            case "wishedTraining" -> CellWords.printTexts(candidate.wishedTraining());
            case "contactChannel" -> candidate.contact().channel().label().in(language);
            case "communication" -> CellWords.print(candidate.contact().communication(), language);
            case "certificateClass" ->
                candidate.certificate() == null
                        ? ""
                        : CellWords.print(candidate.certificate().classes(), language);
            case "certificateGrade" ->
                candidate.certificate() == null
                        ? ""
                        : String.valueOf(candidate.certificate().grade());
            case "certificate" -> "";
            default -> HomeMeansParts.cell(candidate.homeWork(), field, language);
        };
    }

    /** Builds a record whose parts were read, or reports what the model refuses. */
    static @Nullable Candidate build(Candidate.Builder builder, RowLog log) {
        if (log.refused()) {
            return null;
        }
        try {
            return builder.build();
        } catch (MatcherException.InvalidInput e) {
            log.refusedByModel(e, true);
            return null;
        }
    }
}
