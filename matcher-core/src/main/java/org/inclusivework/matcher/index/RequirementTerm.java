package org.inclusivework.matcher.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.SkillRequirement;
import org.inclusivework.matcher.taxonomy.SkillKey;

/**
 * A skill requirement as a term: the key's UTF-8, a zero, and one byte of necessity, importance and level.
 *
 * <p>Keys hold no control characters, so the order of the terms is the order of the keys, which is the order of an opening's
 * requirements.
 */
final class RequirementTerm {
    private static final int LEVELS = CandidateSkill.MAX_LEVEL + 1;
    private static final int IMPORTANCES = 5;
    private static final int TAIL = 2;
    private static final Necessity[] NECESSITIES = Necessity.values();

    private RequirementTerm() {}

    static BytesRef of(SkillRequirement requirement) {
        byte[] key = requirement.skill().value().getBytes(StandardCharsets.UTF_8);
        byte[] term = new byte[key.length + TAIL];
        System.arraycopy(key, 0, term, 0, key.length);
        int rest = requirement.necessity().ordinal() * IMPORTANCES + requirement.importance() - 1;
        term[key.length + 1] = (byte) (rest * LEVELS + requirement.level() + 1);
        return new BytesRef(term);
    }

    static SkillRequirement parse(BytesRef term) {
        String key = new String(term.bytes, term.offset, term.length - TAIL, StandardCharsets.UTF_8);
        int packed = (term.bytes[term.offset + term.length - 1] & 0xff) - 1;
        int rest = packed / LEVELS;
        return new SkillRequirement(
                new SkillKey(key), NECESSITIES[rest / IMPORTANCES], rest % IMPORTANCES + 1, packed % LEVELS);
    }
}
