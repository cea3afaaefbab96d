/**
 * JSON and CSV in and out, column maps, row-level problems and weight profiles.
 *
 * <h2>Sheets</h2>
 *
 * <p>The first row that is not empty holds headers, in Chinese or English, in any order; {@code opening-columns.tsv} and
 * {@code candidate-columns.tsv} beside this package list them with their synonyms. Letter case, full-width forms, notes in brackets
 * and asterisks do not matter. Openings need id, title and employer, candidates an id. Of two headers for one thing the more usual
 * counts. Columns that nobody knows are reported; of openings they are kept verbatim in {@code declared}, as are the employer's own
 * lists of classes and grades, which gate nobody; of candidates they are left out. Columns of certificate and identity numbers are
 * neither read nor stored.
 *
 * <h2>Cells</h2>
 *
 * <p>Every word may be the constant's name, its label in Chinese or English, or a synonym of {@code words.tsv}. The entries of a
 * list are separated by {@code ；}, {@code ;} or a line break; a backslash takes the meaning from a character that has one.
 *
 * <table>
 * <caption>What cells say</caption>
 * <tr><td>skills of a candidate</td><td>{@code 中式面点制作:4；收银}: a label or key and a level from 1 to 5, 3 where it is left
 * out</td></tr>
 * <tr><td>skills of an opening</td><td>{@code 必备:中式面点制作:3（重要性5）；加分:收银}; unmarked or with {@code *} is
 * essential</td></tr>
 * <tr><td>offers</td><td>{@code 手语翻译=可安排（面试、日常工作）［单位答复，2025-03-01，一次性投入，15天］}; without a state it is
 * there, without a scope everywhere, without evidence the advert says so</td></tr>
 * <tr><td>needs</td><td>{@code 必须有:手语翻译|语音转文字@面试、日常工作}; without a strength it is much needed, without a scope in
 * the daily work</td></tr>
 * <tr><td>demands, capacities</td><td>{@code 双手操作=2；听和说=简单听说}: 0 to 3 or the words of a level; a capacity may have the
 * person's words behind it in brackets</td></tr>
 * <tr><td>reach</td><td>{@code 公交45分钟；轮椅2公里；有人陪同 汽车30分钟}, {@code 不能更远} where the limits are strict</td></tr>
 * <tr><td>pay</td><td>{@code 3500-4500元/月}, {@code 18元/小时}, {@code 0.5元/件（每小时40件）}, {@code 4-6K},
 * {@code 15 EUR/hour}; {@code 面议} says nothing; what is not certain is a warning and says nothing</td></tr>
 * <tr><td>places</td><td>texts, with the n-th latitude, longitude, area and kind for the n-th place; given coordinates or areas
 * count, other texts are looked up</td></tr>
 * <tr><td>positions</td><td>{@code 若干} is 0, {@code 2-3人} is 3 with a warning</td></tr>
 * <tr><td>hours, dates, schooling</td><td>{@code 每周40小时}, {@code 20-40}; {@code 2025-03-01}, {@code 2025年3月1日};
 * {@code 初中及以上}</td></tr>
 * <tr><td>declared</td><td>{@code 标题=内容；标题=内容}</td></tr>
 * </table>
 *
 * <h2>Words</h2>
 *
 * <p>Where a sheet names no occupation, its title is read; where it names no skills, the requirements and the tasks are: what is
 * required is essential but for clauses that prefer it, what tasks name is optional. Wished work and skills in words are read
 * likewise. What is read surely is taken, and a {@link RowProblem.Severity#NOTE} says once a file which words were read as what; what
 * is not is a warning with the likeliest answers, and the words are kept. {@link ReadOptions} may bring other knowledge, or none.
 *
 * <h2>JSON</h2>
 *
 * <p>Titles are not read there: an object without an occupation has none. One object a line, or one array of objects, with the English names of the model; {@code opening.schema.json},
 * {@code candidate.schema.json} and {@code weights.schema.json} beside this package describe every property (JSON Schema, draft
 * 2020-12). Parsing is strict, without duplicate keys, at most 32 levels deep, with texts of at most 1,000,000 characters.
 *
 * <h2>Problems</h2>
 *
 * <p>A row with an error is refused and all others are read; every mistake of every row is reported with file, row, column, value,
 * reason and remedy in Chinese and English. A word that no taxonomy knows is kept as written and reported once. Nothing that is
 * private is repeated in a problem, an exception or a text form.
 */
@NullMarked
package org.inclusivework.matcher.io;

import org.jspecify.annotations.NullMarked;
