package org.inclusivework.matcher.match;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.inclusivework.matcher.model.MatcherException;
import org.inclusivework.matcher.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a ranking starts: after a score and an id.
 *
 * <p>Opaque text for the caller, valid beyond the snapshot it came from and across restarts; records that were added meanwhile
 * appear where they belong.
 *
 * @param token the text to hand back
 */
public record Cursor(String token) {
    private static final byte VERSION = 1;

    public Cursor {
        Objects.requireNonNull(token, "token");
    }

    /** Makes a cursor that continues after a match. */
    public static Cursor after(double score, String id, int rank) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(1 + Double.BYTES + Integer.BYTES + bytes.length);
        buffer.put(VERSION).putDouble(score).putInt(rank).put(bytes);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array()));
    }

    /**
     * Returns what the token holds.
     *
     * @throws MatcherException.InvalidInput if the text is no cursor of this version
     */
    public Position position() {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (buffer.get() == VERSION) {
                double score = buffer.getDouble();
                int rank = buffer.getInt();
                byte[] id = new byte[buffer.remaining()];
                buffer.get(id);
                if (score >= 0 && score <= 1 && rank > 0 && id.length > 0) {
                    return new Position(score, new String(id, StandardCharsets.UTF_8), rank);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        throw unreadable(null);
    }

    private MatcherException unreadable(@Nullable RuntimeException cause) {
        Problem problem = new Problem(
                "request.cursor",
                Problem.quote(token),
                "this is not a cursor",
                "hand back the text of Ranking.next() unchanged");
        return new MatcherException.InvalidInput(List.of(problem), cause);
    }

    /**
     * The last match of a page.
     *
     * @param score its score
     * @param id its id
     * @param rank its rank
     */
    public record Position(double score, String id, int rank) {}
}
