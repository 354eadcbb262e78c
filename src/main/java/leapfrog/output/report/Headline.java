package leapfrog.output.report;

import java.util.List;
import leapfrog.output.chart.words.Words;

/**
 * A measure that the finding tells of.
 *
 * @param measure id
 */
record Headline(String measure) {

    /** In the order in which they are told; pairs of states first, then each pole. */
    static final List<Headline> ALL =
            List.of(
                    new Headline("gap-months"),
                    new Headline("gap"),
                    new Headline("frontier-capability"),
                    new Headline("compute-share"),
                    new Headline("chip-self-sufficiency"),
                    new Headline("adoption"),
                    new Headline("value-added-share"),
                    new Headline("ecosystem-share-abroad"));

    /** A few words for tables. */
    String label(Words words) {
        return words.of("report.measure." + measure);
    }

    /**
     * The subject of a sentence.
     *
     * @param states as sentences name them
     */
    String phrase(Words words, Object... states) {
        return words.of("report.phrase." + measure, states);
    }
}
