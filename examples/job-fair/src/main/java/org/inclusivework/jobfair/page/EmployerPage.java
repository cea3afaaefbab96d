package org.inclusivework.jobfair.page;

import java.util.List;

/**
 * What an employer gets: its own openings, what to confirm and how to word it. It is made of openings alone, so that nothing about any
 * candidate can be in it but what a person chose to disclose to this employer.
 *
 * @param head the page's head
 * @param employer the employer
 * @param day the day of the fair, in words
 * @param invented whether everybody on it is made up
 * @param sections its openings, by id
 * @param confirm what is open for all of its openings, in catalogue order
 * @param disclosed what people chose to tell this employer
 */
record EmployerPage(
        PageHead head,
        Phrase employer,
        String day,
        boolean invented,
        List<Section> sections,
        List<Group> confirm,
        List<Phrase> disclosed) {
    /**
     * An opening.
     *
     * @param key names it on the page
     * @param id its id in the sheet
     * @param title what the work is called
     * @param facts what the employer stated
     * @param offers what it offers, by state, best first
     * @param questions what to confirm about this opening only, in catalogue order
     * @param wording how the offers can be written into the sheet
     */
    record Section(
            String key,
            Phrase id,
            Phrase title,
            List<Fact> facts,
            List<Fact> offers,
            List<Question> questions,
            Phrase wording) {
        Section {
            facts = List.copyOf(facts);
            offers = List.copyOf(offers);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question about one opening.
     *
     * @param text the question
     * @param answers the answers to tick one of; empty where the answer is written
     */
    record Question(Phrase text, List<Phrase> answers) {
        Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Accommodations of a kind that nobody has said anything about.
     *
     * @param name the kind
     * @param labels the accommodations, in catalogue order
     */
    record Group(Phrase name, List<Phrase> labels) {
        Group {
            labels = List.copyOf(labels);
        }
    }

    EmployerPage {
        sections = List.copyOf(sections);
        confirm = List.copyOf(confirm);
        disclosed = List.copyOf(disclosed);
    }
}
