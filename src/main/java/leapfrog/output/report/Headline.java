package leapfrog.output.report;

import java.util.List;

/**
 * A measure that the finding tells of, with its words.
 *
 * @param measure id
 * @param label a few words for tables
 * @param phrase the subject of a sentence; {@code %1$s} and {@code %2$s} stand for the states
 */
record Headline(String measure, String label, String phrase) {

    /** In the order in which they are told; pairs of states first, then each pole. */
    static final List<Headline> ALL =
            List.of(
                    new Headline(
                            "gap-months",
                            "Gap in time",
                            "The time by which %1$s is behind %2$s in its best trained model"),
                    new Headline(
                            "gap",
                            "Gap in capability",
                            "The distance by which %1$s is behind %2$s in effective training"
                                    + " compute, in orders of magnitude (dex),"),
                    new Headline(
                            "frontier-capability",
                            "Best trained model",
                            "The effective training compute of the best model of %1$s"),
                    new Headline(
                            "compute-share",
                            "Share of AI computing",
                            "The share of the world's AI computing that stands in %1$s"),
                    new Headline(
                            "chip-self-sufficiency",
                            "Chip self-sufficiency",
                            "The share of spending on devices in %1$s that goes to vendors at"
                                    + " home"),
                    new Headline(
                            "adoption",
                            "Adoption",
                            "The share of adopter firms in %1$s that use some ecosystem"),
                    new Headline(
                            "value-added-share",
                            "Value added",
                            "The share of GDP that use of the technology adds in %1$s"),
                    new Headline(
                            "ecosystem-share-abroad",
                            "Ecosystem share abroad",
                            "The share of use outside %1$s that goes to its ecosystems"));
}
