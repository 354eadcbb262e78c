package leapfrog.output.chart.figure;

import java.util.List;

/**
 * A figure, declared once.
 *
 * @param id kebab-case, the name of its files
 * @param question it answers, in plain words
 * @param measures ids of the measures it reads; at least one must be recorded, none means that it
 *     reads the scenario alone
 * @param form how it is drawn
 */
public record Figure(String id, String question, List<String> measures, Form form) {

    public Figure {
        measures = List.copyOf(measures);
    }
}
