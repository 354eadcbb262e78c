package leapfrog.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.ProportionalHazards.Subject;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

class ProportionalHazardsTest {

    private static Subject of(double time, boolean event, double... causes) {
        return new Subject(time, event, causes);
    }

    /**
     * Six subjects of Therneau and Grambsch 2000 (Modeling Survival Data, appendix E). Worked by
     * hand with r = exp(b): the score 2 - r/(r+1) - r/(r+3) - r/(r+5) is 0 at r = 5.3487.
     */
    @Test
    void tiesShareTheirRiskSetAsEfronHasIt() {
        Subject[] six = {
            of(1, true, 1),
            of(1, false, 1),
            of(6, true, 1),
            of(6, true, 0),
            of(8, false, 0),
            of(9, true, 0)
        };
        double b = ProportionalHazards.fit(six)[0];
        double r = Math.exp(b);
        assertThat(2 - r / (r + 1) - r / (r + 3) - r / (r + 5)).isCloseTo(0, within(1e-9));
        assertThat(b).isCloseTo(1.676857, within(1e-6));
    }

    @Test
    void theOrderOfSubjectsDoesNotMatter() {
        Subject[] one = {
            of(3, true, 1, 0), of(1, true, 0, 1), of(2, false, 1, 1), of(4, true, 0, 0)
        };
        Subject[] other = {one[2], one[3], one[0], one[1]};
        assertThat(ProportionalHazards.fit(other))
                .containsExactly(ProportionalHazards.fit(one), within(1e-9));
    }

    /** Times drawn with hazards exp(0.7 x - 0.4 y) and watched for a limited time. */
    @Test
    void knownRatiosAreFoundAgain() {
        List<Subject> drawn = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double x = i % 2;
            double y = i / 2 % 2;
            double draw = -Math.log(1 - Luck.uniform(Luck.mix(5), i));
            double time = draw / Math.exp(0.7 * x - 0.4 * y);
            drawn.add(of(Math.min(time, 1.5), time < 1.5, x, y));
        }
        double[] b = ProportionalHazards.fit(drawn.toArray(Subject[]::new));
        // Standard error: 2 over the root of some 15,000 events.
        assertThat(b[0]).isCloseTo(0.7, within(4 * 0.017));
        assertThat(b[1]).isCloseTo(-0.4, within(4 * 0.017));
    }

    @Test
    void withoutCommonEventsNothingIsTold() {
        assertThat(ProportionalHazards.fit(new Subject[] {of(1, true, 1), of(2, false, 0)}))
                .containsExactly(Double.NaN);
        assertThat(ProportionalHazards.fit(new Subject[] {of(1, false, 1), of(2, false, 0)}))
                .containsExactly(Double.NaN);
    }

    @Test
    void aCauseThatMattersNothingHasTheRatioOne() {
        Subject[] alike = {of(1, true, 1), of(1, true, 0), of(2, true, 1), of(2, true, 0)};
        assertThat(ProportionalHazards.fit(alike)[0]).isCloseTo(0, within(1e-9));
    }
}
