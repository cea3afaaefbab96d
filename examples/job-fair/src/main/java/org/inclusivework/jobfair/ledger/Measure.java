package org.inclusivework.jobfair.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.taxonomy.Label;
import org.inclusivework.matcher.taxonomy.Labelled;
import org.jspecify.annotations.Nullable;

/** What is counted for reports, with its categories in their order. */
public enum Measure implements Labelled {
    /** What the fairs offered; nobody's data. */
    FAIRS("招聘会和岗位", "fairs and openings", Fairs.values(), null),
    /** Who came, once for each fair, by class. */
    VISITORS_BY_CLASS("到场求职者（人次），按残疾类别", "visitors by class", DisabilityClass.values(), null),
    /** Who came, by sex. */
    VISITORS_BY_SEX("到场求职者（人次），按性别", "visitors by sex", new Sex[] {Sex.WOMAN, Sex.MAN}, null),
    /** Who came, by schooling. */
    VISITORS_BY_EDUCATION("到场求职者（人次），按学历", "visitors by schooling", EducationLevel.values(), null),
    /** Steps recorded; their number is no sum of anything. */
    STAGES("就业进展（人次）", "steps towards work", Stage.values(), null),
    /** Intents by form of employment. */
    INTENTS_BY_FORM("达成意向，按就业形式", "intents by form of employment", EmploymentForm.values(), Stage.INTENT),
    /** Contracts by form of employment. */
    SIGNED_BY_FORM("签合同，按就业形式", "contracts by form of employment", EmploymentForm.values(), Stage.SIGNED);

    /** What a fair offers. */
    public enum Fairs implements Labelled {
        /** Fairs held. */
        HELD("招聘会", "fairs"),
        /** Employers present, once for each fair. */
        EMPLOYERS("用人单位", "employers"),
        /** Openings. */
        OPENINGS("岗位", "openings"),
        /** People sought. */
        POSITIONS("招聘人数", "positions"),
        /** Openings that say "several" and are not in the positions. */
        SEVERAL("写“若干”的岗位", "openings for several people");

        private final Label label;

        Fairs(String zh, String en) {
            this.label = new Label(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What an opening calls "no requirement" is no schooling of a person. */
    private enum Person implements Labelled {
        NO_SCHOOLING;

        @Override
        public Label label() {
            return new Label("未上过学", "no schooling");
        }
    }

    private final Label label;
    private final List<String> categories = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final @Nullable Stage stage;

    <E extends Enum<?> & Labelled> Measure(String zh, String en, E[] categories, @Nullable Stage stage) {
        this.label = new Label(zh, en);
        this.stage = stage;
        Arrays.stream(categories).forEach(category -> {
            this.categories.add(category.name());
            this.labels.add(category == EducationLevel.NONE ? Person.NO_SCHOOLING.label() : category.label());
        });
        if (isOfVisitors()) {
            this.categories.add(People.NOT_STATED);
            this.labels.add(Sex.NOT_STATED.label());
        }
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the names of its categories, in their order. */
    public List<String> categories() {
        return List.copyOf(categories);
    }

    /** Returns the label of a category. */
    public Label label(String category) {
        return labels.get(categories.indexOf(category));
    }

    /** Returns whether it counts those who came: all such measures have one total. */
    public boolean isOfVisitors() {
        return name().startsWith("VISITORS");
    }

    /** Returns whether it counts people, so that small counts are nobody else's business. */
    public boolean isOfPeople() {
        return this != FAIRS;
    }

    /** Returns the step whose entries it divides, or {@code null}. */
    public @Nullable Stage stage() {
        return stage;
    }
}
