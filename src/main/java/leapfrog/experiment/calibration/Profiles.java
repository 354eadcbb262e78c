package leapfrog.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Profiles of all parameters about the best point. With a parameter held at a value of a grid, the
 * others stay where they fit best but for its three closest partners, which are moved as the slopes
 * say, wholly and by half; the least of the three misfits is the profile. That is cheaper than to
 * search again and can only overstate it. The interval then takes in every evaluation, of whatever
 * phase, that came as near to the record as the threshold asks.
 */
final class Profiles {

    private static final int PARTNERS = 3;
    private static final double[] SHARES = {0, 0.5, 1};

    /** The 95 % quantile of chi-squared with one degree of freedom. */
    private static final double QUANTILE = 3.841458820694124;

    private final SearchSpace space;
    private final Misfit misfit;
    private final PulledMisfit objective;
    private final Evaluator evaluator;

    Profiles(SearchSpace space, Misfit misfit, PulledMisfit objective, Evaluator evaluator) {
        this.space = space;
        this.misfit = misfit;
        this.objective = objective;
        this.evaluator = evaluator;
    }

    /** Evaluations that profiles of so many points need at most. */
    static int evaluations(int parameters, int points) {
        return points == 0 ? 0 : parameters * (2 + points * SHARES.length);
    }

    /** The misfit above which a value is refused: each series counts as one observation. */
    double limit() {
        double least = misfit.of(nearest());
        return least + QUANTILE * Math.max(1, least) / misfit.weight();
    }

    /** The one nearest to the record, the first of equals, whatever its pull. */
    private Evaluation nearest() {
        return searching().min(Comparator.comparingDouble(misfit::of)).orElseThrow();
    }

    /** Of each parameter, in their order; all that was evaluated before is counted in. */
    List<Profile> of(int points) throws IOException, InterruptedException {
        Evaluation best = best();
        double[] centre = space.point(best.values());
        Slopes slopes = slopes(best, centre);
        List<double[]> asked = new ArrayList<>();
        for (int i = 0; i < centre.length; i++) {
            List<Integer> partners = slopes.partners(i, PARTNERS);
            for (int k = 0; k < points; k++) {
                for (double share : SHARES) {
                    double at = (double) k / (points - 1);
                    asked.add(space.values(slopes.held(i, at, partners, share)));
                }
            }
        }
        List<Evaluation> found = evaluator.evaluate(Phase.PROFILE, asked);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < centre.length; i++) {
            int size = points * SHARES.length;
            List<Evaluation> own = found.subList(i * size, (i + 1) * size);
            profiles.add(profile(i, curve(i, own), slopes));
        }
        return profiles;
    }

    /** The one of the least objective so far, the first of equals. */
    Evaluation best() {
        return searching().min(Comparator.comparingDouble(objective::of)).orElseThrow();
    }

    private Stream<Evaluation> searching() {
        return evaluator.made().stream().filter(one -> one.phase().searches());
    }

    private Slopes slopes(Evaluation best, double[] centre)
            throws IOException, InterruptedException {
        List<double[]> asked = Slopes.asked(centre).stream().map(space::values).toList();
        List<double[]> errors =
                evaluator.evaluate(Phase.SLOPE, asked).stream()
                        .map(one -> misfit.errors(one.medians()))
                        .toList();
        double[] weights =
                misfit.points().stream()
                        .mapToDouble(point -> point.weight() / misfit.weight())
                        .toArray();
        return new Slopes(
                centre, misfit.errors(best.medians()), Slopes.of(centre, errors), weights);
    }

    private List<ProfilePoint> curve(int index, List<Evaluation> own) {
        List<ProfilePoint> curve = new ArrayList<>();
        for (int k = 0; k < own.size(); k += SHARES.length) {
            List<Evaluation> tried = own.subList(k, k + SHARES.length);
            double value = tried.get(0).values()[index];
            curve.add(
                    new ProfilePoint(
                            value,
                            space.point(tried.get(0).values())[index],
                            misfit.of(tried.get(0)),
                            tried.stream().mapToDouble(misfit::of).min().orElseThrow()));
        }
        return curve;
    }

    private Profile profile(int index, List<ProfilePoint> curve, Slopes slopes) {
        Evaluation best = best();
        double limit = limit();
        Interval interval = new Interval(nearest(), index);
        searching().filter(one -> misfit.of(one) <= limit).forEach(interval::include);
        double low = interval.low(curve, limit);
        double high = interval.high(curve, limit);
        List<Profile.Partner> partners =
                slopes.partners(index, PARTNERS).stream()
                        .map(
                                other ->
                                        new Profile.Partner(
                                                space.parameter(other).id(),
                                                slopes.correlation(index, other)))
                        .toList();
        return new Profile(
                space.parameter(index),
                best.values()[index],
                curve,
                space.value(index, low),
                space.value(index, high),
                low <= 0,
                high >= 1,
                partners,
                Verdict.of(low, high));
    }

    /** From the least to the greatest accepted coordinate, and on to where the curve refuses. */
    private final class Interval {

        private static final double EDGE = 1e-6;

        private final int index;
        private double low;
        private double high;
        private double atLow;
        private double atHigh;

        Interval(Evaluation best, int index) {
            this.index = index;
            low = coordinate(best);
            high = low;
            atLow = misfit.of(best);
            atHigh = atLow;
        }

        private double coordinate(Evaluation one) {
            return space.point(one.values())[index];
        }

        void include(Evaluation one) {
            double coordinate = coordinate(one);
            if (coordinate < low) {
                low = coordinate;
                atLow = misfit.of(one);
            }
            if (coordinate > high) {
                high = coordinate;
                atHigh = misfit.of(one);
            }
        }

        double low(List<ProfilePoint> curve, double limit) {
            double end = 0;
            for (ProfilePoint point : curve) {
                if (point.coordinate() < low - EDGE) {
                    end = crossing(low, atLow, point, limit);
                }
            }
            return low <= EDGE ? 0 : end;
        }

        double high(List<ProfilePoint> curve, double limit) {
            for (ProfilePoint point : curve) {
                if (point.coordinate() > high + EDGE) {
                    return crossing(high, atHigh, point, limit);
                }
            }
            return 1;
        }

        /** Where a straight line from an accepted to a refused value meets the limit. */
        private static double crossing(
                double accepted, double misfit, ProfilePoint refused, double limit) {
            double share = (limit - misfit) / (refused.least() - misfit);
            return accepted + share * (refused.coordinate() - accepted);
        }
    }
}
