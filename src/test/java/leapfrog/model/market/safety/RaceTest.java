package leapfrog.model.market.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The racing model of Armstrong, Bostrom and Shulman (2016) as a limit of the choice of safety. */
class RaceTest {

    private static final int DRAWS = 100_000;

    /**
     * Public information, n teams of capability uniform on [0, mu]: for mu up to e the chance of a
     * disaster is 1 - mu / (e (n + 1)); the last case, mu above e, was worked out beside it as 1 -
     * E min(1, lead) = 0.418 by quadrature. Three standard errors of the draws are 0.003.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 1, 0.667",
        "5, 1, 1, 0.833",
        "2, 0.4, 0.2, 0.833",
        "5, 0.4, 1, 0.603",
        "2, 1, 2, 0.418"
    })
    void theChanceOfADisasterIsThatOfTheRacingModel(int n, double e, double mu, double risk) {
        long key = new Luck(5).key(Purpose.INCIDENT, n, 0);
        double sum = 0;
        double[] teams = new double[n];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < n; i++) {
                teams[i] = mu * Luck.uniform(key, (long) draw * n + i);
            }
            Arrays.sort(teams);
            sum += 1 - Race.safety(teams[n - 1] - teams[n - 2], e);
        }
        assertThat(sum / DRAWS).isCloseTo(risk, within(0.0035));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0.3, 0, 1",
        "0.1, 0.4, 0.25",
        "0.4, 0.4, 1",
        "0.5, 0.4, 1",
        "0, 0.4, 0"
    })
    void safetyIsLeadOverEnmityAndFullWithoutEnmity(double lead, double enmity, double safety) {
        assertThat(Race.safety(lead, enmity)).isEqualTo(safety, within(1e-15));
    }
}
