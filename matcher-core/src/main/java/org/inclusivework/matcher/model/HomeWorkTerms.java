package org.inclusivework.matcher.model;

import java.util.List;
import java.util.Objects;

/**
 * What an opening says about working at home: graded factors, not a flag, so that they fit handcraft as well as computer work.
 *
 * <p>An opening that says nothing has no terms at all; the occupation's prior then stands in, marked as such.
 *
 * @param sharePercent how much of the task can leave the site, 0 (none) to 100 (all of it)
 * @param object what the work handles
 * @param onSite how often the work is on site all the same; daily where the share is 0, less than daily where it is 100
 * @param equipment what is needed, in catalogue order
 * @param equipmentProvided whether the employer provides it
 * @param spaceM2 the room needed in square metres, 0 for none in particular
 * @param internet the weakest connection that will do
 * @param delivery how material and goods travel
 * @param deliveryDays days between two deliveries, 1 to 366; 0 where nobody said or nothing travels
 * @param hazards what makes it unsafe where others are to be minded, in catalogue order
 * @param training where it is learned
 * @param supervision how it is accompanied
 * @param qualityCheck how quality is checked
 * @param groupDays whether there are days for working together, as one likes
 * @param status the contract
 */
public record HomeWorkTerms(
        int sharePercent,
        WorkObject object,
        OnSiteFrequency onSite,
        List<Equipment> equipment,
        Stated equipmentProvided,
        int spaceM2,
        Internet internet,
        MaterialDelivery delivery,
        int deliveryDays,
        List<HomeHazard> hazards,
        HomeTraining training,
        HomeSupervision supervision,
        QualityCheck qualityCheck,
        Stated groupDays,
        WorkStatus status) {
    public HomeWorkTerms {
        Check.range("opening.homeWork.sharePercent", sharePercent, 0, 100);
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(onSite, "onSite");
        equipment = Check.inOrder(equipment);
        Objects.requireNonNull(equipmentProvided, "equipmentProvided");
        Check.range("opening.homeWork.spaceM2", spaceM2, 0, 10_000);
        Objects.requireNonNull(internet, "internet");
        Objects.requireNonNull(delivery, "delivery");
        Check.range("opening.homeWork.deliveryDays", deliveryDays, 0, 366);
        hazards = Check.inOrder(hazards);
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(supervision, "supervision");
        Objects.requireNonNull(qualityCheck, "qualityCheck");
        Objects.requireNonNull(groupDays, "groupDays");
        Objects.requireNonNull(status, "status");
        if (sharePercent == 100 && onSite == OnSiteFrequency.DAILY) {
            throw MatcherException.invalid(
                    "opening.homeWork.onSite",
                    onSite,
                    "work done wholly at home cannot be on site daily",
                    "lower sharePercent, or say how often people really come");
        }
        if (sharePercent == 0 && onSite != OnSiteFrequency.DAILY) {
            throw MatcherException.invalid(
                    "opening.homeWork.onSite",
                    onSite,
                    "work of which nothing can be done at home is on site daily",
                    "say DAILY, or raise sharePercent");
        }
    }

    /** The terms of an opening that says its work is done on site only. */
    public static HomeWorkTerms none() {
        return builder(0, WorkObject.SMALL_GOODS).build();
    }

    /**
     * Starts terms with the two parts that are always needed; all others start as "nothing needed, nobody said", which makes the
     * work on site daily where nothing of it can be done at home, and never on site otherwise.
     */
    public static Builder builder(int sharePercent, WorkObject object) {
        return new Builder(sharePercent, object);
    }

    /** Returns a builder that starts with these terms. */
    public Builder toBuilder() {
        Builder b = new Builder(sharePercent, object);
        b.onSite = onSite;
        b.equipment = equipment;
        b.equipmentProvided = equipmentProvided;
        b.spaceM2 = spaceM2;
        b.internet = internet;
        b.delivery = delivery;
        b.deliveryDays = deliveryDays;
        b.hazards = hazards;
        b.training = training;
        b.supervision = supervision;
        b.qualityCheck = qualityCheck;
        b.groupDays = groupDays;
        b.status = status;
        return b;
    }

    /** Collects terms; not thread-safe. */
    public static final class Builder {
        private final int sharePercent;
        private final WorkObject object;
        private OnSiteFrequency onSite;
        private List<Equipment> equipment = List.of();
        private Stated equipmentProvided = Stated.UNKNOWN;
        private int spaceM2;
        private Internet internet = Internet.NONE;
        private MaterialDelivery delivery = MaterialDelivery.NOT_NEEDED;
        private int deliveryDays;
        private List<HomeHazard> hazards = List.of();
        private HomeTraining training = HomeTraining.NOT_STATED;
        private HomeSupervision supervision = HomeSupervision.NOT_STATED;
        private QualityCheck qualityCheck = QualityCheck.NOT_STATED;
        private Stated groupDays = Stated.UNKNOWN;
        private WorkStatus status = WorkStatus.NOT_STATED;

        private Builder(int sharePercent, WorkObject object) {
            this.sharePercent = sharePercent;
            this.object = object;
            this.onSite = sharePercent == 0 ? OnSiteFrequency.DAILY : OnSiteFrequency.NEVER;
        }

        public Builder onSite(OnSiteFrequency value) {
            onSite = value;
            return this;
        }

        public Builder equipment(Stated provided, Equipment... needed) {
            equipment = List.of(needed);
            equipmentProvided = provided;
            return this;
        }

        public Builder spaceM2(int value) {
            spaceM2 = value;
            return this;
        }

        public Builder internet(Internet value) {
            internet = value;
            return this;
        }

        public Builder delivery(MaterialDelivery value, int everyDays) {
            delivery = value;
            deliveryDays = everyDays;
            return this;
        }

        public Builder hazards(HomeHazard... values) {
            hazards = List.of(values);
            return this;
        }

        public Builder training(HomeTraining value) {
            training = value;
            return this;
        }

        public Builder supervision(HomeSupervision value) {
            supervision = value;
            return this;
        }

        public Builder qualityCheck(QualityCheck value) {
            qualityCheck = value;
            return this;
        }

        public Builder groupDays(Stated value) {
            groupDays = value;
            return this;
        }

        public Builder status(WorkStatus value) {
            status = value;
            return this;
        }

        /** Makes the terms. */
        public HomeWorkTerms build() {
            return new HomeWorkTerms(
                    sharePercent,
                    object,
                    onSite,
                    equipment,
                    equipmentProvided,
                    spaceM2,
                    internet,
                    delivery,
                    deliveryDays,
                    hazards,
                    training,
                    supervision,
                    qualityCheck,
                    groupDays,
                    status);
        }
    }
}
