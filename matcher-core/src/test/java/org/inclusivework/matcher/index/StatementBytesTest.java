package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.SkillRequirement;
import org.junit.jupiter.api.Test;

/** What is read from the columns is what the record states, whatever was read before. */
final class StatementBytesTest {
    private static final List<String> HOME = List.of(
            "sharePercent",
            "object",
            "onSite",
            "equipment",
            "equipmentProvided",
            "spaceM2",
            "internet",
            "delivery",
            "deliveryDays",
            "hazards",
            "training");
    private static final List<String> PAY = List.of("payMax", "piecesPerHour", "payCurrency");

    /** Returns every field that says something as text. */
    private static Map<String, String> fields(OpeningStatement s) throws IllegalAccessException {
        Map<String, String> fields = new TreeMap<>();
        for (Field field : OpeningStatement.class.getDeclaredFields()) {
            String name = field.getName();
            if (Modifier.isStatic(field.getModifiers())
                    || (!s.homeStated && HOME.contains(name))
                    || (s.payBasis == null && PAY.contains(name))) {
                continue;
            }
            fields.put(
                    name,
                    switch (field.get(s)) {
                        case null -> "null";
                        case long[] sets -> Arrays.toString(sets);
                        case int[] numbers -> Arrays.toString(numbers);
                        case double[] degrees -> Arrays.toString(Arrays.copyOf(degrees, s.located));
                        case boolean[] shuttles -> Arrays.toString(Arrays.copyOf(shuttles, s.located));
                        case byte[] manners -> Arrays.toString(Arrays.copyOf(manners, s.requirements));
                        case Object value -> value.toString();
                    });
        }
        return fields;
    }

    @Test
    void aStatementReadBackIsTheOneWritten() {
        OpeningStatement read = new OpeningStatement();
        Cases.check(30_000, seed -> {
            Opening opening = new RandomRecords(seed).opening();
            OpeningStatement written = new OpeningStatement().set(opening);
            BytesRef bytes = StatementBytes.encode(opening.id(), written);
            ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            byte[] id = new byte[in.readVInt()];
            in.readBytes(id, 0, id.length);
            assertThat(new String(id, StandardCharsets.UTF_8)).isEqualTo(opening.id());
            try {
                StatementBytes.decode(in, read);
                read.occupation = opening.occupation();
                assertThat(fields(read)).isEqualTo(fields(written));
            } catch (java.io.IOException | IllegalAccessException e) {
                throw new AssertionError(e);
            }
            assertThat(in.eof()).isTrue();
            return true;
        });
    }

    @Test
    void theColumnsOfASegmentAreWhatTheRecordsOfItsDocumentsState() throws IllegalAccessException {
        try (RecordIndex index = RecordIndex.open(
                new IndexOptions(null, false, 16, true, IndexVersions.current("taxonomy", "priors")))) {
            RandomRecords records = new RandomRecords(5);
            for (int i = 0; i < 2_000; i++) {
                index.upsert(records.opening());
                if (i % 3 == 0) {
                    index.upsert(records.candidate());
                }
                if (i % 700 == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            int read = 0;
            try (IndexView view = index.view()) {
                OpeningStatement statement = new OpeningStatement();
                for (SegmentRecords segment : view.segments()) {
                    StatedOpenings stated = segment.statedOpenings();
                    while (stated.next(statement)) {
                        Opening opening = segment.opening(stated.doc());
                        int number = stated.occupationNumber();
                        statement.occupation = number < 0 ? null : stated.occupation(number);
                        assertThat(fields(statement)).isEqualTo(fields(new OpeningStatement().set(opening)));
                        List<Object> skills = new ArrayList<>();
                        for (int i = 0; i < stated.requiredCount(); i++) {
                            skills.add(stated.skill(stated.required(i)));
                        }
                        assertThat(skills)
                                .isEqualTo(opening.skills().stream()
                                        .map(SkillRequirement::skill)
                                        .toList());
                        byte[] id = new byte[stated.idLength()];
                        stated.copyId(id, 0);
                        assertThat(new String(id, StandardCharsets.UTF_8)).isEqualTo(opening.id());
                        read++;
                    }
                }
            }
            assertThat(read).isEqualTo(2_000);
        }
    }

    @Test
    void anotherOrderOfTheCataloguesIsRefusedUntilTheIndexIsRebuilt() {
        IndexVersions current = IndexVersions.current("taxonomy", "priors");
        Map<String, String> data = new TreeMap<>(current.toCommitData());
        assertThat(data).containsEntry("matcher.layout", StatementBytes.LAYOUT);
        current.check("here", data);
        data.put("matcher.layout", "00000000");
        assertThatThrownBy(() -> current.check("here", data))
                .isInstanceOf(MatcherException.VersionMismatch.class)
                .hasMessageContaining("matcher.layout")
                .hasMessageContaining("reindex()");
    }
}
