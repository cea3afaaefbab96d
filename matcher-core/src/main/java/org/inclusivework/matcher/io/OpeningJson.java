package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.model.AccommodationOffer;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.Demand;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Evidence;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.PostRule;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkHours;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/** Openings as JSON objects; {@code opening.schema.json} describes them. */
final class OpeningJson {
    private final JsonParts parts;

    OpeningJson(Resolver resolver) {
        this.parts = new JsonParts(resolver);
    }

    @Nullable
    Opening read(JsonPart part) {
        String id = part.mandatory("id");
        String title = part.mandatory("title");
        String employer = part.mandatory("employer");
        String checked = id == null ? null : RecordIds.check(part.spot("id"), id, "opening");
        Opening.Builder builder = Opening.builder(
                checked == null ? "-" : checked, title == null ? "-" : title, employer == null ? "-" : employer);
        builder.positions(part.whole("positions", 0, 100_000, 1));
        builder.occupation(parts.occupation(part, "occupation"));
        String description = part.text("description");
        builder.description(description == null ? "" : description);
        builder.skills(
                JsonParts.unique(part.spot("skills"), part.parts("skills", this::skill), SkillRequirement::skill));
        builder.credentials(part.texts("credentials"));
        builder.education(part.word("education", Vocabulary.EDUCATION, EducationLevel.NONE));
        builder.places(part.parts("places", parts::place));
        builder.hours(part.part("hours", OpeningJson::hours));
        List<Shift> shifts = part.words("shifts", Vocabulary.SHIFT);
        builder.shifts(shifts == null ? List.of() : shifts);
        builder.pay(part.part("pay", JsonParts::pay));
        builder.form(part.word("form", Vocabulary.EMPLOYMENT_FORM, EmploymentForm.OPEN));
        builder.offers(offers(part));
        builder.demands(
                JsonParts.unique(part.spot("demands"), part.parts("demands", OpeningJson::demand), Demand::function));
        builder.homeWork(part.part("homeWork", HomeTermsParts::terms));
        builder.dormitory(part.word("dormitory", Vocabulary.STATED, Stated.UNKNOWN));
        builder.rule(part.part("rule", OpeningJson::rule));
        LocalDate from = date(part, "validFrom");
        LocalDate to = date(part, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            part.spot("validTo")
                    .error(to.toString(), "结束早于开始", "it ends before it starts", "检查两个日期", "check both dates");
        } else {
            builder.validFrom(from).validTo(to);
        }
        builder.declared(part.table("declared"));
        return checked == null ? null : OpeningKind.build(builder, part.spot().log());
    }

    private @Nullable SkillRequirement skill(JsonPart part) {
        SkillKey skill = parts.skill(part);
        Necessity necessity = part.word("necessity", Vocabulary.NECESSITY, Necessity.ESSENTIAL);
        int importance = part.whole("importance", 1, 5, SkillRequirement.DEFAULT_IMPORTANCE);
        int level = part.whole("level", 0, 5, 0);
        return skill == null ? null : new SkillRequirement(skill, necessity, importance, level);
    }

    private static @Nullable WorkHours hours(JsonPart part) {
        Integer min = part.whole("min", 1, 100);
        Integer max = part.whole("max", min == null ? 1 : min, 100);
        if (min == null || max == null) {
            if (!part.has("min") || !part.has("max")) {
                part.spot()
                        .error(
                                "",
                                "要写 min 和 max",
                                "min and max are needed",
                                "写如 {\"min\":40,\"max\":40}",
                                "write such as {\"min\":40,\"max\":40}");
            }
            return null;
        }
        return new WorkHours(min, max);
    }

    private static List<AccommodationOffer> offers(JsonPart part) {
        List<AccommodationOffer> offers = new ArrayList<>();
        for (AccommodationOffer offer : part.parts("offers", OpeningJson::offer)) {
            if (offers.stream().anyMatch(other -> OfferText.clash(other, offer))) {
                part.spot("offers")
                        .error(
                                offer.accommodation().code(),
                                "同一项便利在同一环节写了两次",
                                "two entries are about the same accommodation and scope",
                                "只留一条",
                                "keep one of them");
            } else {
                offers.add(offer);
            }
        }
        return offers;
    }

    private static @Nullable AccommodationOffer offer(JsonPart part) {
        Accommodation accommodation = JsonParts.mandatory(part, "accommodation", Vocabulary.ACCOMMODATION);
        OfferState state = part.word("state", Vocabulary.OFFER_STATE, OfferState.PROVIDED);
        List<Scope> scopes = part.words("scopes", Vocabulary.SCOPE);
        Evidence evidence = part.part("evidence", OpeningJson::evidence);
        return accommodation == null
                ? null
                : new AccommodationOffer(
                        accommodation,
                        scopes == null || scopes.isEmpty() ? AccommodationOffer.EVERYWHERE : scopes,
                        state,
                        evidence == null ? Evidence.ADVERT : evidence);
    }

    private static Evidence evidence(JsonPart part) {
        return new Evidence(
                part.word("source", Vocabulary.EVIDENCE_SOURCE, EvidenceSource.ADVERT),
                date(part, "date"),
                part.word("cost", Vocabulary.COST_CLASS, CostClass.UNKNOWN),
                part.whole("leadDays", 0, 3660));
    }

    private static @Nullable Demand demand(JsonPart part) {
        WorkFunction function = JsonParts.mandatory(part, "function", Vocabulary.WORK_FUNCTION);
        Integer level = JsonParts.mandatory(part, "level", 0, WorkFunction.MAX_LEVEL);
        return function == null || level == null ? null : new Demand(function, level);
    }

    private static @Nullable PostRule rule(JsonPart part) {
        String citation = part.mandatory("citation");
        List<PostRule.Admitted> admitted = part.parts("admitted", entry -> {
            var named = JsonParts.mandatory(entry, "disabilityClass", Vocabulary.DISABILITY_CLASS);
            int grade = entry.whole("maxGrade", 1, Certificate.MILDEST_GRADE, Certificate.MILDEST_GRADE);
            return named == null ? null : new PostRule.Admitted(named, grade);
        });
        if (admitted.isEmpty() && !part.spot().log().refused()) {
            part.spot("admitted")
                    .error("", "没有写对象", "the rule admits nobody", "写上文件列出的类别", "list the classes the rule names");
        }
        return citation == null || admitted.isEmpty() ? null : new PostRule(citation, admitted);
    }

    private static @Nullable LocalDate date(JsonPart part, String name) {
        String text = part.text(name);
        return text == null ? null : NumberText.date(part.spot(name), text);
    }

    static ObjectNode write(Opening opening) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", opening.id());
        node.put("title", opening.title());
        node.put("employer", opening.employer());
        node.put("positions", opening.positions());
        JsonOut.text(node, "occupation", opening.occupation());
        JsonOut.text(node, "description", opening.description());
        JsonOut.list(
                node,
                "skills",
                opening.skills(),
                skill -> Json.NODES
                        .objectNode()
                        .put("skill", skill.skill().value())
                        .put("necessity", skill.necessity().name())
                        .put("importance", skill.importance())
                        .put("level", skill.level()));
        JsonOut.texts(node, "credentials", opening.credentials());
        node.put("education", opening.education().name());
        JsonOut.list(node, "places", opening.places(), JsonParts::place);
        if (opening.hours() != null) {
            node.putObject("hours")
                    .put("min", opening.hours().min())
                    .put("max", opening.hours().max());
        }
        JsonOut.names(node, "shifts", opening.shifts());
        if (opening.pay() != null) {
            node.set("pay", JsonParts.pay(opening.pay()));
        }
        node.put("form", opening.form().name());
        JsonOut.list(node, "offers", opening.offers(), OpeningJson::offer);
        JsonOut.list(
                node,
                "demands",
                opening.demands(),
                demand -> Json.NODES
                        .objectNode()
                        .put("function", demand.function().name())
                        .put("level", demand.level()));
        if (opening.homeWork() != null) {
            node.set("homeWork", HomeTermsParts.json(opening.homeWork()));
        }
        node.put("dormitory", opening.dormitory().name());
        if (opening.rule() != null) {
            ObjectNode rule =
                    node.putObject("rule").put("citation", opening.rule().citation());
            JsonOut.list(
                    rule,
                    "admitted",
                    opening.rule().admitted(),
                    admitted -> Json.NODES
                            .objectNode()
                            .put("disabilityClass", admitted.disabilityClass().name())
                            .put("maxGrade", admitted.maxGrade()));
        }
        JsonOut.text(node, "validFrom", opening.validFrom());
        JsonOut.text(node, "validTo", opening.validTo());
        if (!opening.declared().isEmpty()) {
            ObjectNode declared = node.putObject("declared");
            opening.declared().forEach(declared::put);
        }
        return node;
    }

    private static ObjectNode offer(AccommodationOffer offer) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("accommodation", offer.accommodation().code());
        JsonOut.names(node, "scopes", offer.scopes());
        node.put("state", offer.state().name());
        Evidence said = offer.evidence();
        if (!said.equals(Evidence.ADVERT)) {
            ObjectNode evidence =
                    node.putObject("evidence").put("source", said.source().name());
            JsonOut.text(evidence, "date", said.date());
            evidence.put("cost", said.cost().name());
            if (said.leadDays() != null) {
                evidence.put("leadDays", said.leadDays());
            }
        }
        return node;
    }
}
