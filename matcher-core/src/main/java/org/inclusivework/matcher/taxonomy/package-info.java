/** Skill and occupation concepts with bilingual labels, the accommodation catalogue and the gazetteer. */
@NullMarked
package org.inclusivework.matcher.taxonomy;

import org.jspecify.annotations.NullMarked;
