/** A service that embeds the engine and uses nothing but its exported API. */
@NullMarked
package org.inclusivework.embeddedservice;

import org.jspecify.annotations.NullMarked;
