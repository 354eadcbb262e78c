package leapfrog.experiment;

import leapfrog.model.core.Unit;

/**
 * One recorded line over time: a measure of a subject.
 *
 * @param measure id such as {@code gap-months}
 * @param subject such as {@code CN/US}, or {@code world}
 * @param unit of its values in tables
 */
public record Series(String measure, String subject, Unit unit) {}
