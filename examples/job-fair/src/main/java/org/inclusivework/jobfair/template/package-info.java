/** Empty sheets for people to fill in, which the program reads back without a question. */
@NullMarked
package org.inclusivework.jobfair.template;

import org.jspecify.annotations.NullMarked;
