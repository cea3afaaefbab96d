/**
 * Judgements, runs and measures over plain string ids and numbers: how good a ranking, a score or an estimate is, whether one is better
 * than another or only seems so, and how groups of people fare under it.
 *
 * <p>{@link org.inclusivework.matcher.evaluation.Qrels Qrels} and {@link org.inclusivework.matcher.evaluation.Run Run} read and write the
 * formats of TREC; {@link org.inclusivework.matcher.evaluation.Evaluation Evaluation} measures a run for every topic.
 */
@NullMarked
package org.inclusivework.matcher.evaluation;

import org.jspecify.annotations.NullMarked;
