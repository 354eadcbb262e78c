package leapfrog.experiment.history;

import leapfrog.model.core.Unit;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedSeries;

/** In what errors of a series are counted, and its trend with them. */
enum ErrorScale {
    /** Ratios as log10: for what grows by factors. */
    LOG10,
    /** The unit, which is one of logarithms already. */
    LOGARITHMS,
    /** The unit. */
    UNIT;

    static ErrorScale of(RecordedSeries series) {
        if (series.logarithmic()) {
            return LOG10;
        }
        Unit unit = series.unit();
        return unit == Unit.LOG10_FLOP || unit == Unit.DEX ? LOGARITHMS : UNIT;
    }

    /** A value on the scale of errors; NaN where it has none. */
    double of(double value) {
        return this == LOG10 ? value > 0 ? Math.log10(value) : Double.NaN : value;
    }

    /** A value as the trend takes it: a logarithm. */
    double trended(double value) {
        return this == UNIT ? value > 0 ? Math.log(value) : Double.NaN : of(value);
    }

    /** The score of a trend at a point, on the scale of errors. */
    double score(Trend trend, RecordedPoint point) {
        double mean = trend.mean(point.at());
        double sd = trend.sd(point.at());
        return this == UNIT
                ? Crps.logNormal(mean, sd, point.value())
                : Crps.normal(mean, sd, of(point.value()));
    }

    /** How tables name it. */
    String text(Unit unit) {
        return this == LOG10 ? "log10" : unit.symbol();
    }
}
