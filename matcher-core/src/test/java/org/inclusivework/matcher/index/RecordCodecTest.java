package org.inclusivework.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.fixtures.Cases;
import org.inclusivework.matcher.fixtures.RandomRecords;
import org.inclusivework.matcher.fixtures.TenOpeningFair;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.HomeMeans;
import org.inclusivework.matcher.model.HomeWish;
import org.inclusivework.matcher.model.Opening;
import org.inclusivework.matcher.model.Pay;
import org.inclusivework.matcher.model.Stated;
import org.junit.jupiter.api.Test;

final class RecordCodecTest {
    private final RecordCodec codec = new RecordCodec();

    @Test
    void recordsComeBackAsTheyWereAndEqualRecordsGiveEqualBytes() {
        Cases.check(1_000, seed -> {
            RandomRecords records = new RandomRecords(seed);
            Opening opening = records.opening();
            Candidate candidate = records.candidate();
            assertThat(opening(codec.encode(opening))).isEqualTo(opening);
            assertThat(candidate(codec.encode(candidate))).isEqualTo(candidate);
            assertThat(codec.encode(opening.toBuilder().build())).isEqualTo(codec.encode(opening));
            assertThat(codec.encode(candidate.toBuilder().build())).isEqualTo(codec.encode(candidate));
            return true;
        });
    }

    @Test
    void everyDoubleComesBackToTheBit() {
        Cases.check(1_000, seed -> {
            double max = Math.abs(Double.longBitsToDouble(seed * 0x9E3779B97F4A7C15L));
            if (!(max <= Double.MAX_VALUE)) {
                return false;
            }
            Opening opening = Opening.builder("o", "t", "e")
                    .pay(Pay.yuanPerMonth(0.0, max))
                    .build();
            Pay back = opening(codec.encode(opening)).pay();
            assertThat(back).isEqualTo(opening.pay());
            return true;
        });
    }

    @Test
    void unknownAndEmptyStayApart() {
        HomeMeans unknown = HomeMeans.of(HomeWish.NO_PREFERENCE);
        HomeMeans none =
                new HomeMeans(HomeWish.NO_PREFERENCE, null, List.of(), 0, Stated.UNKNOWN, unknown.onSiteAtMost());
        for (HomeMeans means : List.of(unknown, none)) {
            Candidate candidate = Candidate.builder("c").homeWork(means).build();
            assertThat(candidate(codec.encode(candidate)).homeWork()).isEqualTo(means);
        }
    }

    @Test
    void longTextsAndOddCharactersComeBack() {
        Opening opening = Opening.builder("𠮷", "half \ud800 of a character, \u0000, \"quoted\" \\ and \u2028", "e")
                .description("长".repeat(20_000_001))
                .declared(Map.of("k".repeat(60_000), "v", "\ue000", "after", "𠮷", "last"))
                .build();
        Opening back = opening(codec.encode(opening));
        assertThat(back).isEqualTo(opening);
        assertThat(back.declared().keySet())
                .containsExactlyElementsOf(opening.declared().keySet());
    }

    @Test
    void everyFlippedBitIsFound() {
        byte[] bytes = codec.encode(TenOpeningFair.candidate(TenOpeningFair.CRAFTER));
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            assertThatThrownBy(() -> codec.candidate(new BytesRef(damaged)))
                    .isInstanceOf(CorruptIndexException.class)
                    .hasMessageNotContaining("剪纸");
        }
        assertThatThrownBy(() -> codec.candidate(new BytesRef(new byte[] {1, 2, 3})))
                .isInstanceOf(CorruptIndexException.class);
    }

    @Test
    void aRecordOfTheOtherKindIsRefused() {
        byte[] bytes = codec.encode(TenOpeningFair.opening(TenOpeningFair.BAKERY));
        assertThatThrownBy(() -> codec.candidate(new BytesRef(bytes))).isInstanceOf(CorruptIndexException.class);
    }

    private Opening opening(byte[] bytes) {
        return read(() -> codec.opening(new BytesRef(bytes)));
    }

    private Candidate candidate(byte[] bytes) {
        return read(() -> codec.candidate(new BytesRef(bytes)));
    }

    private static <T> T read(Failures.Work<T> work) {
        return new Failures("test").reading(work);
    }
}
