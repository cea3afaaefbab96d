package org.inclusivework.matcher.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.model.Equipment;
import org.inclusivework.matcher.model.HomeTraining;
import org.inclusivework.matcher.model.Internet;
import org.inclusivework.matcher.model.MaterialDelivery;
import org.inclusivework.matcher.model.Necessity;
import org.inclusivework.matcher.model.OnSiteFrequency;
import org.inclusivework.matcher.model.OpeningStatement;
import org.inclusivework.matcher.model.PayBasis;
import org.inclusivework.matcher.model.Scope;
import org.inclusivework.matcher.model.Shift;
import org.inclusivework.matcher.model.Stated;
import org.inclusivework.matcher.model.WorkObject;
import org.inclusivework.matcher.taxonomy.Accommodation;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/**
 * An opening's id and statement as bytes, some sixty of them; the occupation and the keys of the skills stand in fields of their own.
 *
 * <p>Constants are written as ordinals and sets as bits, so a change of their catalogues is a change of the layout:
 * {@link #LAYOUT} names them all, every commit carries it, and an index of another layout is refused until it is rebuilt from its
 * records. Numbers that are 0 where nobody said anything take a byte.
 */
final class StatementBytes {
    /** The catalogues whose order is written, in their order. */
    static final String LAYOUT = layout(
            Accommodation.values(),
            WorkFunction.values(),
            Stated.values(),
            WorkObject.values(),
            OnSiteFrequency.values(),
            Equipment.values(),
            Internet.values(),
            MaterialDelivery.values(),
            HomeTraining.values(),
            EducationLevel.values(),
            Shift.values(),
            PayBasis.values(),
            DisabilityClass.values(),
            Necessity.values(),
            Scope.values());

    // What is there, in the first byte.
    private static final int OFFERS = 1;
    private static final int HOME = 1 << 1;
    private static final int PAY = 1 << 2;
    private static final int UNLOCATED = 1 << 3;
    private static final int FIRST_DAY = 1 << 4;
    private static final int LAST_DAY = 1 << 5;

    private static final int BITS_OF_LEVEL = 3;
    private static final int LEVEL = (1 << BITS_OF_LEVEL) - 1;
    private static final Stated[] STATED = Stated.values();
    private static final WorkObject[] OBJECTS = WorkObject.values();
    private static final OnSiteFrequency[] FREQUENCIES = OnSiteFrequency.values();
    private static final Internet[] CONNECTIONS = Internet.values();
    private static final MaterialDelivery[] DELIVERIES = MaterialDelivery.values();
    private static final HomeTraining[] TRAININGS = HomeTraining.values();
    private static final EducationLevel[] EDUCATIONS = EducationLevel.values();
    private static final PayBasis[] BASES = PayBasis.values();

    private StatementBytes() {}

    private static String layout(Enum<?>[]... catalogues) {
        StringBuilder text = new StringBuilder();
        for (Enum<?>[] catalogue : catalogues) {
            for (Enum<?> constant : catalogue) {
                text.append(constant.name()).append(' ');
            }
            text.append('\n');
        }
        CRC32C crc = new CRC32C();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    static BytesRef encode(String id, OpeningStatement s) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(id);
            write(s, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory cannot be written", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(OpeningStatement s, ByteBuffersDataOutput out) throws IOException {
        boolean offers = false;
        for (int scope = 0; scope < OpeningStatement.SCOPES; scope++) {
            offers |= (s.provided[scope] | s.arrangeable[scope] | s.unavailable[scope]) != 0;
        }
        int presence = (offers ? OFFERS : 0)
                | (s.homeStated ? HOME : 0)
                | (s.payBasis == null ? 0 : PAY)
                | (s.unlocated ? UNLOCATED : 0)
                | (s.firstDay == Long.MIN_VALUE ? 0 : FIRST_DAY)
                | (s.lastDay == Long.MAX_VALUE ? 0 : LAST_DAY);
        out.writeByte((byte) presence);
        if (offers) {
            for (int scope = 0; scope < OpeningStatement.SCOPES; scope++) {
                out.writeVLong(s.provided[scope]);
                out.writeVLong(s.arrangeable[scope]);
                out.writeVLong(s.unavailable[scope]);
            }
        }
        int demands = 0;
        for (int function = 0; function < s.demand.length; function++) {
            demands |= (s.demand[function] + 1) << (BITS_OF_LEVEL * function);
        }
        out.writeVInt(demands);
        out.writeByte((byte) s.located);
        for (int place = 0; place < s.located; place++) {
            out.writeLong(Double.doubleToRawLongBits(s.latitude[place]));
            out.writeLong(Double.doubleToRawLongBits(s.longitude[place]));
            out.writeByte((byte) (s.shuttle[place] ? 1 : 0));
        }
        out.writeByte((byte) s.dormitory.ordinal());
        if (s.homeStated) {
            out.writeByte((byte) s.sharePercent);
            out.writeByte((byte) s.object.ordinal());
            out.writeByte((byte) s.onSite.ordinal());
            out.writeVInt(s.equipment);
            out.writeByte((byte) s.equipmentProvided.ordinal());
            out.writeVInt(s.spaceM2);
            out.writeByte((byte) s.internet.ordinal());
            out.writeByte((byte) s.delivery.ordinal());
            out.writeVInt(s.deliveryDays);
            out.writeByte((byte) (s.hazards ? 1 : 0));
            out.writeByte((byte) s.training.ordinal());
        }
        if (s.firstDay != Long.MIN_VALUE) {
            out.writeZLong(s.firstDay);
        }
        if (s.lastDay != Long.MAX_VALUE) {
            out.writeZLong(s.lastDay);
        }
        out.writeByte((byte) s.education.ordinal());
        out.writeByte((byte) s.hoursMin);
        out.writeByte((byte) s.hoursMax);
        out.writeVInt(s.shifts);
        if (s.payBasis != null) {
            out.writeByte((byte) s.payBasis.ordinal());
            out.writeLong(Double.doubleToRawLongBits(s.payMax));
            out.writeLong(Double.doubleToRawLongBits(s.piecesPerHour));
            out.writeVInt(s.payCurrency);
        }
        out.writeVInt(s.rule);
        out.writeVInt(s.credentials.size());
        for (String credential : s.credentials) {
            out.writeString(credential);
        }
        out.writeVInt(s.requirements);
        out.writeBytes(s.manner, 0, s.requirements);
    }

    /** Fills a statement, all but the occupation, from where the id ends. */
    static void decode(ByteArrayDataInput in, OpeningStatement s) throws IOException {
        s.clear();
        int presence = in.readByte();
        if ((presence & OFFERS) != 0) {
            for (int scope = 0; scope < OpeningStatement.SCOPES; scope++) {
                s.provided[scope] = in.readVLong();
                s.arrangeable[scope] = in.readVLong();
                s.unavailable[scope] = in.readVLong();
            }
        }
        int demands = in.readVInt();
        for (int function = 0; function < s.demand.length; function++) {
            s.demand[function] = ((demands >>> (BITS_OF_LEVEL * function)) & LEVEL) - 1;
        }
        s.located = in.readByte();
        for (int place = 0; place < s.located; place++) {
            s.latitude[place] = Double.longBitsToDouble(in.readLong());
            s.longitude[place] = Double.longBitsToDouble(in.readLong());
            s.shuttle[place] = in.readByte() != 0;
        }
        s.unlocated = (presence & UNLOCATED) != 0;
        s.dormitory = STATED[in.readByte()];
        s.homeStated = (presence & HOME) != 0;
        if (s.homeStated) {
            s.sharePercent = in.readByte();
            s.object = OBJECTS[in.readByte()];
            s.onSite = FREQUENCIES[in.readByte()];
            s.equipment = in.readVInt();
            s.equipmentProvided = STATED[in.readByte()];
            s.spaceM2 = in.readVInt();
            s.internet = CONNECTIONS[in.readByte()];
            s.delivery = DELIVERIES[in.readByte()];
            s.deliveryDays = in.readVInt();
            s.hazards = in.readByte() != 0;
            s.training = TRAININGS[in.readByte()];
        }
        if ((presence & FIRST_DAY) != 0) {
            s.firstDay = in.readZLong();
        }
        if ((presence & LAST_DAY) != 0) {
            s.lastDay = in.readZLong();
        }
        s.education = EDUCATIONS[in.readByte()];
        s.hoursMin = in.readByte();
        s.hoursMax = in.readByte();
        s.shifts = in.readVInt();
        if ((presence & PAY) != 0) {
            s.payBasis = BASES[in.readByte()];
            s.payMax = Double.longBitsToDouble(in.readLong());
            s.piecesPerHour = Double.longBitsToDouble(in.readLong());
            s.payCurrency = in.readVInt();
        }
        s.rule = in.readVInt();
        int credentials = in.readVInt();
        if (credentials > 0) {
            List<String> names = new ArrayList<>(credentials);
            for (int i = 0; i < credentials; i++) {
                names.add(in.readString());
            }
            s.credentials = names;
        }
        s.ask(in.readVInt());
        in.readBytes(s.manner, 0, s.requirements);
    }
}
