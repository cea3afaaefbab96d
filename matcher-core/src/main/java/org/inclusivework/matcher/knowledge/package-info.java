/** What the library knows before anybody says anything: the knowledge pack, and what it tells of titles, skills and work. */
@NullMarked
package org.inclusivework.matcher.knowledge;

import org.jspecify.annotations.NullMarked;
