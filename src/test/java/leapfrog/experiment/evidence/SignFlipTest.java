package leapfrog.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignFlipTest {

    private final FactTest test =
            Trials.read(
                    "test = sign-flip",
                    "base = diffusion",
                    "base-change = parameters.ceiling=1",
                    "other = diffusion",
                    "other-change = parameters.ceiling=0.2",
                    "measure = added(CN) - added(US)",
                    "from = 2030-Q4",
                    "to = 2030-Q4",
                    "share = 0.8");

    /** Ahead by 1 under the first; behind by 1 under the second on the first so many seeds. */
    private Trial flipping(int seeds, int flips) {
        return Trials.of(
                test,
                seeds,
                (arm, seed, label, t) ->
                        label.equals("added(US)") ? 5 : arm == 1 && seed < flips ? 4 : 6);
    }

    @Test
    void armsDifferInTheirChanges() {
        assertThat(test.arms().get(0).overrides()).containsExactly("parameters.ceiling=1");
        assertThat(test.arms().get(1).overrides()).containsExactly("parameters.ceiling=0.2");
    }

    @Test
    void eightInTenSeedsMustFlip() {
        Finding eight = test.judge(flipping(10, 8), Trials.BOOTSTRAP);
        assertThat(eight.verdict()).isEqualTo(Verdict.PASS);
        assertThat(eight.statistic().number()).isEqualTo(0.8);
        assertThat(test.lean(flipping(10, 8))).isEqualTo(1);

        assertThat(test.judge(flipping(10, 7), Trials.BOOTSTRAP).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(test.lean(flipping(10, 7))).isEqualTo(-1);
    }

    @Test
    void withoutSeedsNothingIsTold() {
        Finding finding = test.judge(flipping(0, 0), Trials.BOOTSTRAP);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.statistic().number()).isNaN();
    }
}
