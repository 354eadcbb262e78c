package leapfrog.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leapfrog.experiment.Series;
import leapfrog.experiment.SeriesGrid;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Segment;

/** Trials whose numbers a test writes down itself: 84 quarters from 2015 on. */
final class Trials {

    static final Quarter START = Quarter.of(2015, 1);
    static final Quarter CONTROL = Quarter.of(2022, 4);
    static final Bootstrap BOOTSTRAP = new Bootstrap(2000, 0.95, "test");
    private static final int QUARTERS = 84;

    private Trials() {}

    /** The number of an arm on a seed, both from 0, so many quarters after the start. */
    interface Numbers {
        double of(int arm, int seed, String label, int quarter);
    }

    static Trial of(FactTest test, int seeds, Numbers numbers) {
        List<String> labels = test.measures();
        double[][][] all = new double[test.arms().size()][seeds][QUARTERS * labels.size()];
        for (int arm = 0; arm < all.length; arm++) {
            for (int seed = 0; seed < seeds; seed++) {
                for (int i = 0; i < all[arm][seed].length; i++) {
                    String label = labels.get(i % labels.size());
                    all[arm][seed][i] = numbers.of(arm, seed, label, i / labels.size());
                }
            }
        }
        return new Trial(new SeriesGrid(START, QUARTERS, series(labels)), all, parameters());
    }

    private static List<Series> series(List<String> labels) {
        List<Series> series = new ArrayList<>();
        for (String label : labels) {
            int open = label.indexOf('(');
            series.add(
                    open < 0
                            ? new Series(label, "world", Unit.INDEX)
                            : new Series(
                                    label.substring(0, open),
                                    label.substring(open + 1, label.length() - 1),
                                    Unit.INDEX));
        }
        return series;
    }

    /** Opportunity rises from segment to segment; all are equally predictable. */
    static Parameters parameters() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Segment segment : Segment.all()) {
            values.put("opportunity(" + segment.name() + ")", 1.0 + segment.ordinal());
            values.put("predictability(" + segment.name() + ")", 0.5);
        }
        return new Parameters(values);
    }

    /** The test of a section, written as in the resource. */
    static FactTest read(String... lines) {
        String text = "[SF0]\n" + String.join("\n", lines) + "\n";
        return Fact.read(FactFile.parse(text).section("SF0"), CONTROL).test();
    }
}
