/** Requests and answers: matches, rankings and their explanations, with their text in Chinese and English. */
@NullMarked
package org.inclusivework.matcher.match;

import org.jspecify.annotations.NullMarked;
