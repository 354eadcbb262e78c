package leapfrog.output.chart.channel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;

/**
 * What reaches one buyer by each channel, as amounts and as shares of the whole. Amounts are means
 * over replications, because medians do not add up.
 */
final class ChannelShares {

    /** What moves between channels from one quarter to the next where a curve is still calm. */
    private static final double CALM = 0.02;

    private static final int YEAR = 4;

    /** The least share that shows as an area. */
    static final double VISIBLE = 0.005;

    private final List<SeriesSummary> series;
    private final double[][] amounts;
    private final double[] whole;

    private ChannelShares(List<SeriesSummary> series, double[][] amounts) {
        this.series = series;
        this.amounts = amounts;
        whole = new double[amounts[0].length];
        for (double[] channel : amounts) {
            for (int t = 0; t < whole.length; t++) {
                whole[t] += channel[t];
            }
        }
    }

    /**
     * @param found one series a channel, at least one
     */
    static ChannelShares of(List<SeriesSummary> found) {
        List<SeriesSummary> ordered =
                found.stream()
                        .sorted(Comparator.comparingInt(s -> ChannelStyle.place(channel(s))))
                        .toList();
        return new ChannelShares(
                ordered, ordered.stream().map(s -> known(s.mean())).toArray(double[][]::new));
    }

    private static double[] known(double[] mean) {
        return Arrays.stream(mean).map(value -> value > 0 ? value : 0).toArray();
    }

    private static String channel(SeriesSummary series) {
        return series.subject().substring(series.subject().indexOf('/') + 1);
    }

    /** The same with every quarter the mean of itself and the three before it. */
    ChannelShares overFourQuarters() {
        double[][] smooth = new double[amounts.length][whole.length];
        for (int c = 0; c < smooth.length; c++) {
            for (int t = 0; t < whole.length; t++) {
                int from = Math.max(0, t - YEAR + 1);
                smooth[c][t] = Arrays.stream(amounts[c], from, t + 1).average().orElse(0);
            }
        }
        return new ChannelShares(series, smooth);
    }

    /** Whether shares jump about in most quarters, and not only where a policy moves them. */
    boolean isJagged() {
        double[] moved = new double[whole.length - 1];
        for (int t = 1; t < whole.length; t++) {
            for (int c = 0; c < amounts.length; c++) {
                double change = share(c, t) - share(c, t - 1);
                moved[t - 1] += Double.isNaN(change) ? 0 : Math.abs(change) / 2;
            }
        }
        Arrays.sort(moved);
        return moved.length > 0 && moved[moved.length / 2] > CALM;
    }

    boolean isEmpty() {
        return Arrays.stream(whole).noneMatch(amount -> amount > 0);
    }

    int channels() {
        return amounts.length;
    }

    int quarters() {
        return whole.length;
    }

    SeriesSummary series(int channel) {
        return series.get(channel);
    }

    ChannelStyle style(int channel) {
        return ChannelStyle.of(channel(series.get(channel)));
    }

    double whole(int quarter) {
        return whole[quarter];
    }

    /** From 0 to 1; not a number in a quarter in which nothing was bought. */
    double share(int channel, int quarter) {
        return whole[quarter] > 0 ? amounts[channel][quarter] / whole[quarter] : Double.NaN;
    }

    /** Share of a channel and all below it. */
    double upTo(int channel, int quarter) {
        double sum = 0;
        for (int c = 0; c <= channel; c++) {
            sum += share(c, quarter);
        }
        return sum;
    }

    boolean isVisible(int channel) {
        return peak(channel) >= VISIBLE;
    }

    /** The greatest share of a channel; 0 when it is not recorded. */
    double peak(ChannelStyle style) {
        for (int c = 0; c < amounts.length; c++) {
            if (style(c).equals(style)) {
                return peak(c);
            }
        }
        return 0;
    }

    /** The greatest share that a channel ever has. */
    double peak(int channel) {
        double most = 0;
        for (int t = 0; t < whole.length; t++) {
            most = whole[t] > 0 ? Math.max(most, share(channel, t)) : most;
        }
        return most;
    }
}
