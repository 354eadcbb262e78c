package leapfrog.output.chart.comparison;

/**
 * A figure of a comparison, declared once.
 *
 * @param id kebab-case, the name of its files
 * @param question it answers, in plain words
 * @param reads which part of a comparison it needs
 * @param form how it is drawn
 */
public record ComparisonFigure(String id, String question, String reads, ComparisonForm form) {}
