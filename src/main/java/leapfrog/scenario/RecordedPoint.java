package leapfrog.scenario;

import leapfrog.model.core.Quarter;

/**
 * One dated figure, in the unit of its series.
 *
 * @param at quarter; a figure of a year stands at its last one
 * @param low least value with which the record is compatible; the value itself without bounds
 * @param high greatest such value
 */
public record RecordedPoint(Quarter at, double value, double low, double high) {}
