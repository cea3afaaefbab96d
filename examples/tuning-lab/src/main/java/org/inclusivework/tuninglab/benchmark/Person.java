package org.inclusivework.tuninglab.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inclusivework.matcher.model.AccommodationNeed;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.TravelMode;
import org.inclusivework.matcher.taxonomy.Coordinates;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A made-up person: what is true, and what the record says.
 *
 * @param stated the record, by language (zh, en)
 * @param situation the kind of needs, for group reports
 * @param skills mastered in truth
 * @param familySkills how many tasks of each family of trades are mastered
 * @param capacities in truth, in the order of functions
 */
@SuppressWarnings("ArrayRecordComponent")
record Person(
        String id,
        List<Candidate> stated,
        String situation,
        Set<SkillKey> skills,
        Map<String, Integer> familySkills,
        List<AccommodationNeed> needs,
        int[] capacities,
        Town town,
        Coordinates home,
        TravelMode mode,
        double busWait,
        int minutesBearable,
        PairFacts.Wish wish,
        Set<Equipment> equipment,
        Internet internet,
        boolean licensed,
        String licenceFamily,
        Set<Shift> refused,
        int maxHours,
        int payFloor) {}
