package org.inclusivework.matcher.io;

import org.inclusivework.matcher.model.Communication;
import org.inclusivework.matcher.model.ContactChannel;
import org.inclusivework.matcher.model.CostClass;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.DormitoryWish;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.EmploymentForm;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Escort;
import org.inclusivework.matcher.model.EvidenceSource;
import org.inclusivework.matcher.model.HomeHazard;
import org.inclusivework.matcher.model.HomeSupervision;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.NeedStrength;
import org.inclusivework.matcher.model.OfferState;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.PlaceKind;
import org.inclusivework.matcher.model.QualityCheck;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.model.WorkStatus;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** The words of every type of constant that a file can name. */
final class Vocabulary {
    static final Words<Accommodation> ACCOMMODATION = Words.of(Accommodation.class);
    static final Words<Communication> COMMUNICATION = Words.of(Communication.class);
    static final Words<ContactChannel> CONTACT_CHANNEL = Words.of(ContactChannel.class);
    static final Words<CostClass> COST_CLASS = Words.of(CostClass.class);
    static final Words<DisabilityClass> DISABILITY_CLASS = Words.of(DisabilityClass.class);
    static final Words<DormitoryWish> DORMITORY_WISH = Words.of(DormitoryWish.class);
    static final Words<EducationLevel> EDUCATION = Words.of(EducationLevel.class);
    static final Words<EmploymentForm> EMPLOYMENT_FORM = Words.of(EmploymentForm.class);
    static final Words<Equipment> EQUIPMENT = Words.of(Equipment.class);
    static final Words<Escort> ESCORT = Words.of(Escort.class);
    static final Words<EvidenceSource> EVIDENCE_SOURCE = Words.of(EvidenceSource.class);
    static final Words<HomeHazard> HOME_HAZARD = Words.of(HomeHazard.class);
    static final Words<HomeSupervision> HOME_SUPERVISION = Words.of(HomeSupervision.class);
    static final Words<HomeTraining> HOME_TRAINING = Words.of(HomeTraining.class);
    static final Words<HomeWish> HOME_WISH = Words.of(HomeWish.class);
    static final Words<Internet> INTERNET = Words.of(Internet.class);
    static final Words<MaterialDelivery> DELIVERY = Words.of(MaterialDelivery.class);
    static final Words<Necessity> NECESSITY = Words.of(Necessity.class);
    static final Words<NeedStrength> NEED_STRENGTH = Words.of(NeedStrength.class);
    static final Words<OfferState> OFFER_STATE = Words.of(OfferState.class);
    static final Words<OnSiteFrequency> ON_SITE = Words.of(OnSiteFrequency.class);
    static final Words<PayBasis> PAY_BASIS = Words.of(PayBasis.class);
    static final Words<PlaceKind> PLACE_KIND = Words.of(PlaceKind.class);
    static final Words<QualityCheck> QUALITY_CHECK = Words.of(QualityCheck.class);
    static final Words<Scope> SCOPE = Words.of(Scope.class);
    static final Words<Shift> SHIFT = Words.of(Shift.class);
    static final Words<Stated> STATED = Words.of(Stated.class);
    static final Words<TravelMode> TRAVEL_MODE = Words.of(TravelMode.class);
    static final Words<WorkFunction> WORK_FUNCTION = Words.of(WorkFunction.class);
    static final Words<WorkObject> WORK_OBJECT = Words.of(WorkObject.class);
    static final Words<WorkStatus> WORK_STATUS = Words.of(WorkStatus.class);

    private Vocabulary() {}
}
