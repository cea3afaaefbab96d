package org.inclusivework.matcher.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.SkillRelatedness;
import org.inclusivework.matcher.taxonomy.TsvTable;
import org.junit.jupiter.api.Test;

final class PackRelatednessTest {

    @Test
    void aPairToldOnceIsReadForBoth() throws IOException {
        String lines = "key\tnear\nlabel:a\t2:500:3|3:7:0\nlabel:b\t\nlabel:c\t1:1000:12\nlabel:d\t\n";
        SkillRelatedness table = PackRelatedness.read(
                TsvTable.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "lines"));
        assertThat(table.of(new SkillKey("label:d")))
                .containsExactly(
                        new SkillRelatedness.Neighbour(new SkillKey("label:a"), 7, 0),
                        new SkillRelatedness.Neighbour(new SkillKey("label:c"), 1000, 12));
        assertThat(table.of(new SkillKey("label:b"))).isEmpty();
        assertThat(table.pairs()).isEqualTo(3);
    }
}
