package leapfrog.model.technology;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Shipped;
import leapfrog.model.core.Parameters;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Patents follow successes and the money behind them. */
class PatentsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    /** Steps of 0.1 at certainty: gain over step counts successes; 25 mn USD count for a half. */
    @Test
    void aSuccessYieldsPatentsByMoneyAndAnImitationFewer() {
        Object[] numbers = {
            "innovation-step(MODEL)", 0.1,
            "predictability(MODEL)", 1,
            "patent-propensity", 10,
            "patents-of-imitation", 0.25,
            "patent-returns", 0.5
        };
        Parameters parameters = Shipped.parameters(numbers);
        ResearchDesk desk = new ResearchDesk(new int[] {0, 1}, numbers).growing(0.5);
        desk.firm(0, 4, 25).firm(1, 1, 25);
        Patents patents = new Patents(new int[] {0, 1}, 2, new Regimes(parameters), parameters);
        double copies = 0;
        for (int quarter = 0; quarter < 40; quarter++) {
            double before = patents.ofYear(1);
            desk.step(3, quarter);
            patents.step(desk.research, desk.inputs.money());
            double own = desk.research.innovated(1, ResearchDesk.MODEL);
            double copied = desk.research.imitated(1, ResearchDesk.MODEL);
            copies += copied;
            if (quarter < 4) {
                double expected = 10 * 0.5 * (own + 0.25 * copied) / 0.1;
                assertThat(patents.ofYear(1) - before).isCloseTo(expected, ROUNDING);
            }
        }
        assertThat(copies).as("the test must see imitation").isGreaterThan(0);
        for (int quarter = 0; quarter < 4; quarter++) {
            desk.inputs.money()[1][ResearchDesk.MODEL] = 0;
            patents.step(desk.research, desk.inputs.money());
        }
        assertThat(patents.ofYear(1)).as("a year is forgotten").isZero();
    }
}
