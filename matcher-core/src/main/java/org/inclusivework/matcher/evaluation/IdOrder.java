package org.inclusivework.matcher.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of ids by unsigned bytes of UTF-8: that of our ties, ascending, and of trec_eval's, descending. */
final class IdOrder {
    static final Comparator<String> ASCENDING = (a, b) ->
            Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private IdOrder() {}
}
