package leapfrog.output.report;

/**
 * A statement of the finding.
 *
 * @param label what it is about, in a few words
 * @param text the statement itself
 */
public record Sentence(String label, String text) {}
