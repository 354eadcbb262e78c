package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private static final FactTest TEST =
            Trials.read(
                    "test = level-mean",
                    "base = none",
                    "measure = added(KR) + sold(KR) - cost(KR)",
                    "per = gdp(KR)",
                    "times = 100",
                    "from = 2015-Q1",
                    "to = 2015-Q2",
                    "above = 0");

    /** (20 + 7 - 2) / 500 = 5 %, and in the second quarter (20 + 12 - 2) / 500 = 6 %. */
    @Test
    void measuresAddUpOverAnotherQuarterByQuarter() {
        Trial trial =
                Trials.of(
                        TEST,
                        2,
                        (arm, seed, label, t) ->
                                switch (label) {
                                    case "added(KR)" -> 20;
                                    case "sold(KR)" -> 7 + 5 * t;
                                    case "cost(KR)" -> 2;
                                    default -> 500;
                                });

        assertThat(TEST.measures()).containsExactly("added(KR)", "sold(KR)", "cost(KR)", "gdp(KR)");
        assertThat(TEST.effect(trial)).isEqualTo(5.5);
    }

    @Test
    void theExtremeOfAnUndefinedQuarterIsUndefined() {
        Trial trial = Trials.of(TEST, 1, (arm, seed, label, t) -> t == 1 ? Double.NaN : 10.0 - t);
        Yardstick plain = Yardstick.of("added(KR)");
        Quarter start = Trials.START;

        assertThat(plain.extreme(trial, 0, 0, start.plus(2), start.plus(5), true)).isEqualTo(5);
        assertThat(plain.extreme(trial, 0, 0, start.plus(2), start.plus(5), false)).isEqualTo(8);
        assertThat(plain.extreme(trial, 0, 0, start, start.plus(5), true)).isNaN();
    }
}
