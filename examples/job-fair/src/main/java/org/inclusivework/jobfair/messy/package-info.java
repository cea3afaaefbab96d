/**
 * Makes a folder of sheets such as sixty employers hand in, each in its own way, and remembers what they mean; all names are made up.
 * For trying {@code collect}: {@code generate --messy DIR}.
 */
@NullMarked
package org.inclusivework.jobfair.messy;

import org.jspecify.annotations.NullMarked;
