package org.inclusivework.matcher.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * The opening audit (岗位信息核对): finds in the words of an employer what shuts people out, costs them money, or is likely wrong, and
 * proposes other words.
 *
 * <p>A pure function of the openings, a day and minimum wages: no candidate is looked at, and the same input gives the same findings.
 * It looks at title, description, credentials and what was declared, in Chinese (simplified, traditional, full-width) and English, and
 * leaves alone what is denied ("不收押金") or lawful (a health certificate for food work, a class that a cited rule names). It errs: a
 * finding is a question to the employer, never a verdict, and findings of one employer are shown to nobody else.
 *
 * <p>Immutable and thread-safe; the cost is linear in the texts.
 */
public final class OpeningAudit {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.field().zh())
            .thenComparingInt(Finding::start)
            .thenComparing(Finding::code);

    private static final Pattern DISABILITY_HEADING = Pattern.compile("残疾|残障|disab");
    private static final Pattern OPEN_TO_ALL = Pattern.compile(
            "(?:残疾)?(?:类别|等级|类型)?(?:和|及|、)?(?:等级)?(?:不限|无|无要求|没有要求|不作要求|均可(?:报名|应聘)?|都可以?(?:报名)?|各(?:类|种)(?:别)?(?:残疾)?(?:人|人士|者)?(?:均可|都可以?)?(?:报名|应聘)?|任何(?:类别)?(?:均可)?|无限制|不要求|全部|是|any|none|no|all|open"
                    + " to all|not stated|/|-)[。.]?");

    private final AuditTexts texts = new AuditTexts();
    private final WordingCheck wordings = new WordingCheck(texts);
    private final AgeCheck ages = new AgeCheck(texts);
    private final AgencyCheck agencies = new AgencyCheck(texts);
    private final CreditCodeCheck codes = new CreditCodeCheck(texts);
    private final RecordCheck records = new RecordCheck(texts);
    private final RepeatCheck repeats = new RepeatCheck(texts);
    private final PayCheck pay;

    /** Makes an audit that compares pay with these minimum wages. */
    public OpeningAudit(MinimumWages wages) {
        this.pay = new PayCheck(texts, wages);
    }

    /** Makes an audit with the minimum wages that come with the library. */
    public static OpeningAudit bundled() {
        return new OpeningAudit(MinimumWages.bundled());
    }

    /**
     * Returns what is to be settled or checked in one opening, the weightiest first.
     *
     * @param asOf the day, which decides what has expired and which minimum wage holds
     */
    public List<Finding> findings(Opening opening, LocalDate asOf) {
        List<Finding> found = new ArrayList<>();
        List<AdvertField> fields = AdvertField.of(opening);
        wordings.check(opening, fields, found);
        lists(opening, fields, found);
        ages.check(opening, fields, found);
        agencies.check(opening, fields, found);
        codes.check(opening, fields, found);
        pay.check(opening, asOf, found);
        records.check(opening, fields, asOf, found);
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /**
     * Returns what is to be settled or checked in many openings, with repeats among them; in the order of the openings, for each the
     * weightiest first.
     */
    public List<Finding> findings(Collection<Opening> openings, LocalDate asOf) {
        Map<String, List<Finding>> repeated = new HashMap<>();
        repeats.check(openings, repeated);
        List<Finding> found = new ArrayList<>();
        for (Opening opening : openings) {
            List<Finding> own = new ArrayList<>(findings(opening, asOf));
            own.addAll(repeated.getOrDefault(opening.id(), List.of()));
            own.sort(ORDER);
            found.addAll(own);
        }
        return List.copyOf(found);
    }

    /** What stands under a heading about disability and lets not everybody in is a list, however it is worded. */
    private void lists(Opening opening, List<AdvertField> fields, List<Finding> into) {
        Set<String> told = new java.util.HashSet<>();
        into.stream()
                .filter(f -> f.code().startsWith("CLASS_") || f.code().equals("WHOLE_BODY"))
                .forEach(f -> told.add(f.field().zh()));
        for (AdvertField field : fields) {
            Label heading = field.heading();
            String text = field.text().text();
            if (opening.rule() == null
                    && !told.contains(heading.zh())
                    && DISABILITY_HEADING
                            .matcher(FoldedText.of(heading.zh()).text())
                            .find()
                    && !heading.zh().contains("证")
                    && !OPEN_TO_ALL.matcher(text).matches()) {
                into.add(texts.finding(
                        "CLASS_LIST", opening, field, 0, field.text().original().length()));
            }
        }
    }
}
