package org.inclusivework.tuninglab.report;

import java.util.ArrayList;
import java.util.List;
import org.inclusivework.matcher.taxonomy.Label;

/**
 * A report in both languages: what every format is written from.
 *
 * @param title of the whole
 */
public record Report(Label title, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a report.
     *
     * @param key its anchor
     * @param texts paragraphs before tables and plots
     */
    public record Section(String key, Label heading, List<Label> texts, List<DataTable> tables, List<Chart> charts) {
        public Section {
            texts = List.copyOf(texts);
            tables = List.copyOf(tables);
            charts = List.copyOf(charts);
        }
    }

    /** Returns all tables, those of plots included, in their order. */
    public List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        for (Section section : sections) {
            tables.addAll(section.tables());
            section.charts().forEach(chart -> tables.add(chart.table()));
        }
        return tables;
    }
}
