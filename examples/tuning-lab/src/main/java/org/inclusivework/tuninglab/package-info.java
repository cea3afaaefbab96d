/** The tuning lab: a program for researchers who tune the weights and want to believe what they see. */
@NullMarked
package org.inclusivework.tuninglab;

import org.jspecify.annotations.NullMarked;
