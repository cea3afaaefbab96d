package org.inclusivework.jobfair.page;

import gg.jte.Content;
import java.util.List;

/**
 * What every page begins and ends with.
 *
 * @param texts the words of its language
 * @param title its title, as the window shows it
 * @param kind the class of its body
 * @param style its style sheet, whole
 * @param links to other forms of it, and to the other language
 * @param foot what stands at its end
 */
record PageHead(PageTexts texts, String title, String kind, Content style, List<Link> links, String foot) {
    PageHead {
        links = List.copyOf(links);
    }
}
