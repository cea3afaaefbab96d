package org.inclusivework.matcher.benchmarks.knowledge;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.inclusivework.matcher.benchmarks.command.UsageException;
import org.inclusivework.matcher.knowledge.Knowledge;

/** The tasks of {@code predict} by their names. */
final class Tasks {

    private static final NavigableMap<String, Function<Knowledge, PredictTask>> TASKS = tasks();

    private Tasks() {}

    /** Whoever adds knowledge adds its task here. */
    private static NavigableMap<String, Function<Knowledge, PredictTask>> tasks() {
        NavigableMap<String, Function<Knowledge, PredictTask>> tasks = new TreeMap<>();
        tasks.put("homework", WorkTasks::homework);
        tasks.put("demands", WorkTasks::demands);
        tasks.put("title-csco", TitleTasks::csco);
        tasks.put("title-esco", TitleTasks::esco);
        tasks.put("personas", PersonaTask::personas);
        tasks.put(SimilarTask.NAME, TitleTasks::similar);
        tasks.put("spans", SpanTask::spans);
        return tasks;
    }

    static List<String> names() {
        return List.copyOf(TASKS.keySet());
    }

    static PredictTask of(String name, Knowledge knowledge) {
        Function<Knowledge, PredictTask> task = TASKS.get(name);
        if (task == null) {
            throw new UsageException("'" + name + "' is no task: use one of " + names());
        }
        return task.apply(knowledge);
    }
}
