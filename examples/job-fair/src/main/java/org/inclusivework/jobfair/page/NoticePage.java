package org.inclusivework.jobfair.page;

import java.util.List;

/**
 * What people agreed to tell one employer, for that employer.
 *
 * @param head the page's head
 * @param to the employer, addressed
 * @param day its day, in words
 * @param people who agreed; empty if nobody does on that day
 */
record NoticePage(PageHead head, Phrase to, Phrase day, List<Person> people) {
    /**
     * A person.
     *
     * @param key names it on the page
     * @param who the name to use and what was agreed to, as a heading
     * @param items what may be told
     */
    record Person(String key, Phrase who, List<Item> items) {
        Person {
            items = List.copyOf(items);
        }
    }

    /**
     * One accommodation.
     *
     * @param label what it is
     * @param purpose what it may be used for
     */
    record Item(Phrase label, Phrase purpose) {}

    NoticePage {
        people = List.copyOf(people);
    }
}
