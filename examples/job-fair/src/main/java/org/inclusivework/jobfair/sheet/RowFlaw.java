package org.inclusivework.jobfair.sheet;

import org.inclusivework.matcher.taxonomy.Label;

/**
 * What is wrong with a row before anybody asks what it says.
 *
 * @param row the row, counted from 1
 * @param reason what is wrong, a clause
 * @param remedy what to do, a clause
 */
public record RowFlaw(int row, Label reason, Label remedy) {}
