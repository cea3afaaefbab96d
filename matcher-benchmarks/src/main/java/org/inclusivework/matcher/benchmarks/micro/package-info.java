/** JMH benchmarks of single pieces of the engine. */
@NullMarked
package org.inclusivework.matcher.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
