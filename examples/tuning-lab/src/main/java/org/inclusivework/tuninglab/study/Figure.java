package org.inclusivework.tuninglab.study;

/**
 * A number that a document may name.
 *
 * @param name such as {@code planted/linear/cma-es}
 * @param value as it came out
 */
public record Figure(String name, double value) {}
