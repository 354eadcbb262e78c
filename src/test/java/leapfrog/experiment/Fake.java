package leapfrog.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/** A stand-in for a world: random walks as wide and long as a real record, with holes in it. */
public final class Fake {

    /** As wide as a run of the baseline: 250 series, 84 quarters. */
    public static final SeriesGrid WIDE = grid(25, 10, 84);

    /** Small enough for many runs. */
    public static final SeriesGrid SMALL = grid(3, 2, 8);

    private Fake() {}

    public static SeriesGrid grid(int measures, int subjects, int quarters) {
        List<Series> series = new ArrayList<>();
        for (int m = 0; m < measures; m++) {
            for (int s = 0; s < subjects; s++) {
                series.add(new Series("measure-" + (measures - m), "S" + s, Unit.INDEX));
            }
        }
        return new SeriesGrid(Quarter.of(2015, 1), quarters, series);
    }

    /** Random walks; the first series is undefined in the first quarters of every other run. */
    public static Simulation walks(SeriesGrid grid) {
        return seed -> {
            SplittableRandom luck = new SplittableRandom(seed);
            double[] level = new double[grid.width()];
            double[] numbers = new double[grid.size()];
            for (int i = 0; i < numbers.length; i++) {
                int p = i % grid.width();
                level[p] += luck.nextDouble() - 0.45;
                boolean hole = p == 0 && i / grid.width() < 3 && seed % 2 == 0;
                numbers[i] = hole ? Double.NaN : Math.pow(10, p % 30) * (1 + level[p]);
            }
            return numbers;
        };
    }

    /** Takes a while, different from run to run, so that outcomes arrive out of order. */
    public static Simulation slow(Simulation other) {
        return seed -> {
            try {
                Thread.sleep(Math.floorMod(seed, 7));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return other.run(seed);
        };
    }
}
