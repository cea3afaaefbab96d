/** The records of the domain: openings, candidates, needs, offers, demands, home-work terms, places, reach. */
@NullMarked
package org.inclusivework.matcher.model;

import org.jspecify.annotations.NullMarked;
