package leapfrog.output.chart.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.output.chart.plot.TimeFrame;

/** A few quarters from 2022-Q1 on with amounts written out, for numbers worked by hand. */
public final class Quarters {

    public static final Quarter FIRST = Quarter.parse("2022-Q1");

    private Quarters() {}

    /** A series without spread: one replication. */
    public static SeriesSummary series(
            String measure, String subject, Unit unit, double... amounts) {
        int[] n = new int[amounts.length];
        Arrays.fill(n, 1);
        double[] none = new double[amounts.length];
        Arrays.fill(none, Double.NaN);
        return new SeriesSummary(
                measure, subject, unit, n, amounts, none, amounts, amounts, amounts, amounts,
                amounts, none, none);
    }

    /**
     * @param fork quarters after the first one
     */
    public static FigureInput input(
            int fork, List<DatedInstrument> policies, SeriesSummary... series) {
        int count = series[0].median().length;
        TimeFrame frame =
                new TimeFrame(FIRST, FIRST.plus(count - 1), FIRST.plus(fork), policies, List.of());
        Map<String, String> states = new LinkedHashMap<>();
        states.put("US", "United States");
        states.put("CN", "China");
        states.put("KR", "South Korea");
        return new FigureInput("Short", frame, List.of(series), states, FakeTrade.firms());
    }
}
