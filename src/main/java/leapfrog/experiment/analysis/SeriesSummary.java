package leapfrog.experiment.analysis;

import leapfrog.model.core.Unit;

/**
 * One measure of one subject over all replications, quarter by quarter from the first recorded one.
 * Every array has one entry a quarter; NaN where no replication had a value.
 *
 * @param n replications with a value
 * @param sd with n - 1
 * @param median quantiles of type 7 (Hyndman and Fan 1996)
 * @param ciLow 95 % Student interval of the mean
 */
public record SeriesSummary(
        String measure,
        String subject,
        Unit unit,
        int[] n,
        double[] mean,
        double[] sd,
        double[] median,
        double[] p5,
        double[] p25,
        double[] p75,
        double[] p95,
        double[] ciLow,
        double[] ciHigh) {}
