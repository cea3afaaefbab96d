package org.inclusivework.matcher.benchmarks.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.OccupationTaxonomy;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillTaxonomy;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.junit.jupiter.api.Test;

/** Checks the tables that were written by hand. */
final class HandLabelsTest {

    @Test
    void everyLabelledOccupationExistsOnceAndHasAReason() {
        Set<String> seen = new HashSet<>();
        for (String table : new String[] {
            "handcraft_home_labels.tsv", "handcraft_home_labels_later.tsv", "handcraft_home_labels_third.tsv"
        }) {
            for (TsvTable.Row row : HandLabels.table(table).rows()) {
                assertThat(OccupationTaxonomy.bundled().find(OccupationCode.parse(row.get("code"))))
                        .as(row.toString())
                        .isPresent();
                assertThat(row.get("home")).as(row.toString()).isIn("0", "1");
                assertThat(row.get("reason")).as(row.toString()).isNotBlank();
                assertThat(seen.add(row.get("code"))).as(row.toString()).isTrue();
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void everyJudgedLinkIsInItsSentenceAndEveryWrongOneHasAReason() {
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : HandLabels.table("links_checked.tsv").rows()) {
            assertThat(row.get("sentence")).as(row.toString()).contains(row.get("span"));
            assertThat(SkillTaxonomy.bundled().find(new SkillKey(row.get("key"))))
                    .as(row.toString())
                    .isPresent();
            assertThat(row.get("right")).as(row.toString()).isIn("yes", "no");
            assertThat(row.get("reason").isBlank())
                    .as(row.toString())
                    .isEqualTo(row.get("right").equals("yes"));
            seen.add(row.get("sentence") + '\t' + row.get("span") + '\t' + row.get("key"));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(200);
        assertThat(LinkStudy.judged().keySet()).isEqualTo(seen);
    }

    @Test
    void everyOccupationOfChinaHasAnIscoGroup() {
        Set<String> beginnings = new HashSet<>();
        HandLabels.table("csco_isco.tsv").rows().forEach(row -> {
            beginnings.add(row.get("csco"));
            for (String isco : row.list("isco")) {
                assertThat(OccupationTaxonomy.bundled().find(new OccupationCode(OccupationCode.ISCO, isco)))
                        .as(row + " " + isco)
                        .isPresent();
            }
        });
        for (var occupation : OccupationTaxonomy.bundled().occupations()) {
            String code = occupation.code().code();
            if (occupation.code().scheme().equals(OccupationCode.CSCO)
                    && !code.endsWith("-00")
                    && !code.substring(0, code.length() - 3).endsWith("-99")) {
                assertThat(beginnings).as(code).anyMatch(code::startsWith);
            }
        }
    }
}
