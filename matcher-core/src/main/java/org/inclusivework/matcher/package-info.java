/** The roof: the one façade through which a service opens, fills and asks the engine. */
@NullMarked
package org.inclusivework.matcher;

import org.jspecify.annotations.NullMarked;
