/** What is written after the name of a command. */
@NullMarked
package org.inclusivework.matcher.benchmarks.command;

import org.jspecify.annotations.NullMarked;
