package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;

/** A kind of question that {@code predict} answers. */
interface PredictTask {

    /**
     * Answers a question; never fails for what the question says.
     *
     * @return the answers, the surest first; empty where nothing is known
     */
    List<Answer> answer(Question question);

    /**
     * A question; what it does not say is empty.
     *
     * @param id what the asker calls it; an id of an occupation is used where the task says so
     * @param text free text
     * @param skills names of skills
     */
    record Question(String id, String text, List<String> skills) {
        public Question {
            skills = List.copyOf(skills);
        }
    }

    /**
     * One answer.
     *
     * @param answer a code, a name, or what the number is about
     * @param label the answer in words, empty where it is its own
     * @param confidence how sure, 0 to 1; where the answer is a quantity, the quantity itself
     */
    record Answer(String answer, String label, double confidence) {}
}
