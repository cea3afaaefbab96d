package org.inclusivework.matcher.scoring;

import java.text.Normalizer;
import java.util.Locale;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Coordinates;

/** Turns what an opening states into facts: constants applied, silence filled; stateless but for the constants. */
final class OpeningFiller {
    private static final double DAYS_OF_WEEK = 7;
    private static final double WORKING_DAYS_OF_WEEK = 5;
    private static final int DAYS_OF_MONTH = 28;

    private final ScoringParameters parameters;

    OpeningFiller(ScoringParameters parameters) {
        this.parameters = parameters;
    }

    /** Fills everything but the id and the requirements; overwrites all of it. */
    void fill(OpeningStatement s, OccupationFacts occupation, OpeningFacts facts) {
        facts.occupation = occupation;
        for (int scope = 0; scope < OpeningFacts.SCOPES; scope++) {
            facts.provided[scope] = s.provided[scope];
            facts.arrangeable[scope] = s.arrangeable[scope];
            facts.unavailable[scope] = s.unavailable[scope];
        }
        System.arraycopy(s.demand, 0, facts.demand, 0, s.demand.length);
        facts.located = s.located;
        for (int place = 0; place < s.located; place++) {
            facts.x[place] = Coordinates.unitX(s.latitude[place], s.longitude[place]);
            facts.y[place] = Coordinates.unitY(s.latitude[place], s.longitude[place]);
            facts.z[place] = Coordinates.unitZ(s.latitude[place]);
        }
        System.arraycopy(s.shuttle, 0, facts.shuttle, 0, s.located);
        facts.placeUnlocated = s.unlocated;
        facts.dormitory = s.dormitory == Stated.YES;
        facts.noDormitory = s.dormitory == Stated.NO;
        if (s.homeStated) {
            statedHome(s, facts);
        } else {
            silentHome(occupation, facts);
        }
        gates(s, facts);
    }

    private static void silentHome(OccupationFacts occupation, OpeningFacts facts) {
        facts.homeStated = false;
        facts.homeShare = occupation.homeShare;
        facts.homeWhole = false;
        facts.equipmentNeeded = 0;
        facts.equipmentProvided = Stated.UNKNOWN;
        facts.spaceM2 = 0;
        facts.internet = 0;
        facts.needsConnection = false;
        facts.hazards = false;
        facts.trainingFit = 1;
        facts.onSite = 0;
        facts.visits = 1;
        facts.recurringVisits = true;
    }

    private void statedHome(OpeningStatement s, OpeningFacts facts) {
        facts.homeStated = true;
        facts.homeShare = s.sharePercent / 100.0;
        facts.homeWhole = s.sharePercent == 100;
        facts.equipmentNeeded = s.equipment;
        facts.equipmentProvided = s.equipmentProvided;
        facts.spaceM2 = s.spaceM2;
        facts.internet = s.internet.ordinal();
        facts.needsConnection = s.object == WorkObject.DATA || s.object == WorkObject.VOICE;
        facts.hazards = s.hazards;
        facts.trainingFit = s.training == HomeTraining.CENTRE_FIRST ? parameters.trainingAtCentre : 1;
        facts.onSite = s.onSite.ordinal();
        facts.visits = parameters.visits(s.onSite);
        if (s.delivery == MaterialDelivery.SELF) {
            double days = s.deliveryDays > 0 ? s.deliveryDays : parameters.collectionDays;
            facts.visits = Math.max(facts.visits, Math.min(1, DAYS_OF_WEEK / (WORKING_DAYS_OF_WEEK * days)));
            facts.onSite = Math.max(facts.onSite, collecting(s.deliveryDays).ordinal());
        }
        facts.recurringVisits = facts.onSite >= OnSiteFrequency.MONTHLY.ordinal();
    }

    /** Returns how often one comes at least to collect and deliver; an interval that nobody stated closes no gate. */
    private static OnSiteFrequency collecting(int everyDays) {
        if (everyDays == 0 || everyDays >= DAYS_OF_MONTH) {
            return OnSiteFrequency.MONTHLY;
        }
        return everyDays > 2 ? OnSiteFrequency.WEEKLY : OnSiteFrequency.DAILY;
    }

    private void gates(OpeningStatement s, OpeningFacts facts) {
        facts.firstDay = s.firstDay;
        facts.lastDay = s.lastDay;
        facts.education = s.education.ordinal();
        facts.credentials = s.credentials.isEmpty()
                ? NONE
                : s.credentials.stream().map(OpeningFiller::credentialKey).toArray(String[]::new);
        facts.credentialCount = facts.credentials.length;
        facts.hoursMin = s.hoursMin;
        facts.shifts = s.shifts;
        facts.rule = s.rule;
        facts.payPerMonth = Double.NaN;
        facts.payPerHour = Double.NaN;
        facts.payCurrency = 0;
        if (s.payBasis != null) {
            facts.payPerMonth = ComparablePay.perMonth(s.payBasis, s.payMax, s.piecesPerHour, s.hoursMax, parameters);
            facts.payPerHour = ComparablePay.perHour(s.payBasis, s.payMax, s.piecesPerHour, s.hoursMax, parameters);
            facts.payCurrency = s.payCurrency;
        }
    }

    private static final String[] NONE = {};

    static String credentialKey(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
