package org.inclusivework.matcher.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Capacity;
import org.inclusivework.matcher.model.Certificate;
import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.Contact;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.Reach;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.TravelOption;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;
import org.jspecify.annotations.Nullable;

/**
 * Candidates as JSON objects; {@code candidate.schema.json} describes them.
 *
 * <p>Everything but id, skills, credentials, education, hours, shifts, dormitory, pay and wishes is private.
 */
final class CandidateJson {
    private final JsonParts parts;

    CandidateJson(Resolver resolver) {
        this.parts = new JsonParts(resolver);
    }

    @Nullable
    Candidate read(JsonPart part) {
        String id = part.mandatory("id");
        String checked = id == null ? null : RecordIds.check(part.spot("id"), id, "candidate");
        Candidate.Builder builder = Candidate.builder(checked == null ? "-" : checked);
        builder.skills(JsonParts.unique(part.spot("skills"), part.parts("skills", this::skill), CandidateSkill::skill));
        builder.credentials(part.texts("credentials"));
        builder.education(part.word("education", Vocabulary.EDUCATION));
        List<Shift> refused = part.words("shiftsRefused", Vocabulary.SHIFT);
        builder.shiftsRefused(refused == null ? List.of() : refused);
        builder.maxHours(part.whole("maxHours", 1, 100));
        builder.dormitory(part.word("dormitory", Vocabulary.DORMITORY_WISH, DormitoryWish.REFUSED));
        builder.payFloor(part.part("payFloor", JsonParts::pay));
        builder.wishedOccupations(parts.occupations(part, "wishedOccupations"));
        builder.wishedTraining(part.texts("wishedTraining"));
        part.privately(secret -> {
            builder.name(secret.text("name"));
            builder.home(secret.part("home", parts::place));
            Reach reach = secret.part("reach", CandidateJson::reach);
            builder.reach(reach == null ? Reach.NOT_STATED : reach);
            List<AccommodationNeed> needs = secret.parts("needs", CandidateJson::need);
            if (needs.size() > Candidate.MAX_NEEDS) {
                RecordIds.tooMany(secret.spot("needs"), Candidate.MAX_NEEDS);
            } else {
                builder.needs(needs);
            }
            builder.capacities(JsonParts.unique(
                    secret.spot("capacities"),
                    secret.parts("capacities", CandidateJson::capacity),
                    Capacity::function));
            HomeMeans means = secret.part("homeWork", HomeMeansParts::means);
            builder.homeWork(means == null ? HomeMeans.NOT_STATED : means);
            Contact contact = secret.part("contact", CandidateJson::contact);
            builder.contact(contact == null ? Contact.DEFAULT : contact);
            builder.certificate(secret.part("certificate", CandidateJson::certificate));
        });
        return checked == null ? null : CandidateKind.build(builder, part.spot().log());
    }

    private @Nullable CandidateSkill skill(JsonPart part) {
        SkillKey skill = parts.skill(part);
        int level = part.whole("level", 1, CandidateSkill.MAX_LEVEL, CandidateSkill.DEFAULT_LEVEL);
        return skill == null ? null : new CandidateSkill(skill, level);
    }

    private static @Nullable Reach reach(JsonPart part) {
        List<TravelOption> options = part.parts("options", CandidateJson::option);
        boolean strict = part.yes("strict");
        if (options.size() > Reach.MAX_OPTIONS) {
            RecordIds.tooMany(part.spot("options"), Reach.MAX_OPTIONS);
            return null;
        }
        if (strict && options.isEmpty()) {
            part.spot("strict")
                    .error(
                            "",
                            "没写出行方式，不能写不能更远",
                            "a strict limit needs a way of travelling",
                            "补上出行方式",
                            "add one, or leave strict out");
            return null;
        }
        return new Reach(options, strict);
    }

    private static @Nullable TravelOption option(JsonPart part) {
        TravelMode mode = JsonParts.mandatory(part, "mode", Vocabulary.TRAVEL_MODE);
        Double limit = part.number("limit", Double.MIN_VALUE, Double.MAX_VALUE);
        String unit = part.text("unit");
        Escort escort = part.word("escort", Vocabulary.ESCORT, Escort.NONE);
        if (limit == null && !part.has("limit")) {
            part.spot("limit").error("", "缺少这一项", "it is missing", "补上 limit", "add limit");
        }
        for (TravelOption.Unit each : TravelOption.Unit.values()) {
            if (each.name().equalsIgnoreCase(unit == null ? "MINUTES" : unit)) {
                return mode == null || limit == null ? null : new TravelOption(mode, limit, each, escort);
            }
        }
        part.spot("unit")
                .error("", "不认识这个单位", "the unit is not known", "写 MINUTES 或 KILOMETRES", "write MINUTES or KILOMETRES");
        return null;
    }

    private static @Nullable AccommodationNeed need(JsonPart part) {
        List<Accommodation> anyOf = part.words("anyOf", Vocabulary.ACCOMMODATION);
        NeedStrength strength = part.word("strength", Vocabulary.NEED_STRENGTH, NeedStrength.IMPORTANT);
        List<Scope> scopes = part.words("scopes", Vocabulary.SCOPE);
        if (anyOf == null || anyOf.isEmpty()) {
            if (!part.spot().log().refused()) {
                part.spot("anyOf").error("", "没有写便利", "no accommodation is named", "至少写一个代码", "name at least one code");
            }
            return null;
        }
        return new AccommodationNeed(
                anyOf, strength, scopes == null || scopes.isEmpty() ? AccommodationNeed.DEFAULT_SCOPES : scopes);
    }

    private static @Nullable Capacity capacity(JsonPart part) {
        WorkFunction function = JsonParts.mandatory(part, "function", Vocabulary.WORK_FUNCTION);
        Integer level = JsonParts.mandatory(part, "level", 0, WorkFunction.MAX_LEVEL);
        String words = part.text("words");
        return function == null || level == null ? null : new Capacity(function, level, words);
    }

    private static Contact contact(JsonPart part) {
        ContactChannel channel = part.word("channel", Vocabulary.CONTACT_CHANNEL, ContactChannel.PHONE);
        List<Communication> forms = part.words("communication", Vocabulary.COMMUNICATION);
        return new Contact(channel, forms == null ? List.of() : forms);
    }

    private static @Nullable Certificate certificate(JsonPart part) {
        List<DisabilityClass> classes = part.words("classes", Vocabulary.DISABILITY_CLASS);
        Integer grade = JsonParts.mandatory(part, "grade", 1, Certificate.MILDEST_GRADE);
        if (classes == null || classes.isEmpty()) {
            if (!part.spot().log().refused()) {
                part.spot("classes")
                        .error("", "没有写类别", "no class is named", "至少写一个，或不写这一项", "name one, or leave it out");
            }
            return null;
        }
        return grade == null ? null : new Certificate(classes, grade);
    }

    static ObjectNode write(Candidate candidate) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", candidate.id());
        JsonOut.text(node, "name", candidate.name());
        JsonOut.list(
                node,
                "skills",
                candidate.skills(),
                skill -> Json.NODES
                        .objectNode()
                        .put("skill", skill.skill().value())
                        .put("level", skill.level()));
        JsonOut.texts(node, "credentials", candidate.credentials());
        JsonOut.text(node, "education", candidate.education());
        if (candidate.home() != null) {
            node.set("home", JsonParts.place(candidate.home()));
        }
        if (!candidate.reach().options().isEmpty()) {
            ObjectNode reach = node.putObject("reach");
            JsonOut.list(
                    reach,
                    "options",
                    candidate.reach().options(),
                    option -> Json.NODES
                            .objectNode()
                            .put("mode", option.mode().name())
                            .put("limit", option.limit())
                            .put("unit", option.unit().name())
                            .put("escort", option.escort().name()));
            reach.put("strict", candidate.reach().strict());
        }
        JsonOut.list(node, "needs", candidate.needs(), CandidateJson::need);
        JsonOut.list(node, "capacities", candidate.capacities(), capacity -> {
            ObjectNode out = Json.NODES
                    .objectNode()
                    .put("function", capacity.function().name())
                    .put("level", capacity.level());
            JsonOut.text(out, "words", capacity.words());
            return out;
        });
        node.set("homeWork", HomeMeansParts.json(candidate.homeWork()));
        JsonOut.names(node, "shiftsRefused", candidate.shiftsRefused());
        if (candidate.maxHours() != null) {
            node.put("maxHours", candidate.maxHours());
        }
        node.put("dormitory", candidate.dormitory().name());
        if (candidate.payFloor() != null) {
            node.set("payFloor", JsonParts.pay(candidate.payFloor()));
        }
        JsonOut.texts(
                node,
                "wishedOccupations",
                candidate.wishedOccupations().stream()
                        .map(OccupationCode::toString)
                        .toList());
        JsonOut.texts(node, "wishedTraining", candidate.wishedTraining());
        ObjectNode contact = node.putObject("contact")
                .put("channel", candidate.contact().channel().name());
        JsonOut.names(contact, "communication", candidate.contact().communication());
        if (candidate.certificate() != null) {
            ObjectNode certificate = node.putObject("certificate");
            JsonOut.names(certificate, "classes", candidate.certificate().classes());
            certificate.put("grade", candidate.certificate().grade());
        }
        return node;
    }

    private static ObjectNode need(AccommodationNeed need) {
        ObjectNode node = Json.NODES.objectNode();
        JsonOut.texts(
                node, "anyOf", need.anyOf().stream().map(Accommodation::code).toList());
        node.put("strength", need.strength().name());
        JsonOut.names(node, "scopes", need.scopes());
        return node;
    }
}
