package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;
import org.inclusivework.matcher.knowledge.Knowledge;

/** Measures one kind of knowledge. */
interface Study {

    /** The name, which the names of its figures begin with. */
    String name();

    /**
     * The figures, in the order of the report.
     *
     * @param sources the development data
     * @param shipped the pack in the jar, whose figures on the same data are in-sample
     */
    List<Figure> figures(Sources sources, Knowledge shipped);
}
