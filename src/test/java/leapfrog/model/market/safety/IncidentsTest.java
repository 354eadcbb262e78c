package leapfrog.model.market.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

/** Incidents by hand, and over many quarters. */
class IncidentsTest {

    private static final int QUARTERS = 20_000;
    private static final double[] EXPOSURE = {1, 0, 0.5};

    private static Incidents incidents(Object... numbers) {
        Incidents made =
                new Incidents(
                        new int[] {0},
                        Shipped.with(
                                Shipped.parameters(
                                        "incident-rate", 2,
                                        "incident-safety", 0.9,
                                        "incident-size", 0.1,
                                        "incident-spill", 0.3),
                                numbers));
        made.begin(20, 0);
        return made;
    }

    private static Incidents.Host host(double safety) {
        return new Incidents.Host(25, 0.2, safety, EXPOSURE);
    }

    @Test
    void theHazardIsUseTimesCapabilityTimesWhatSafetyLeaves() {
        assertThat(incidents().hazard(host(0))).isEqualTo(2 * 0.25 * 0.2 * 5, within(1e-12));
        assertThat(incidents().hazard(host(1))).isEqualTo(2 * 0.25 * 0.2 * 5 * 0.1, within(1e-12));
        assertThat(incidents().hazard(new Incidents.Host(19, 0.2, 0, EXPOSURE))).isZero();
    }

    /** Mean count 0.5 and mean toll 0.05 a quarter where all are users; 4 standard errors. */
    @Test
    void countsAndTollHaveTheirMeansAndGoWhereTheUsersAre() {
        Incidents incidents = incidents();
        double[] lost = new double[3];
        double count = 0;
        for (int q = 0; q < QUARTERS; q++) {
            incidents.begin(20, q);
            incidents.draw(host(0), new Luck(3), 17, q, (s, share) -> lost[s] += share);
            count += q % 4 == 3 ? incidents.lastYear() : 0;
        }
        assertThat(count / QUARTERS).isCloseTo(0.5, within(0.02));
        assertThat(lost[0] / QUARTERS).isCloseTo(0.05, within(0.003));
        assertThat(lost[1] / lost[0]).as("the spill").isEqualTo(0.3, within(1e-9));
        assertThat(lost[2] / lost[0]).isEqualTo(0.3 + 0.7 * 0.5, within(1e-9));
    }

    @Test
    void moreSafetyNeverGivesMoreIncidentsOnTheSameLuck() {
        for (int q = 0; q < 500; q++) {
            int[] counts = new int[2];
            for (int i = 0; i < 2; i++) {
                Incidents incidents = incidents();
                incidents.draw(host(i), new Luck(9), 4, q, (s, share) -> {});
                counts[i] = incidents.lastYear();
            }
            assertThat(counts[1]).isLessThanOrEqualTo(counts[0]);
        }
    }

    @Test
    void withoutARateNothingHappens() {
        Incidents incidents = incidents("incident-rate", 0);
        incidents.draw(host(0), new Luck(9), 4, 1, (s, share) -> assertThat(share).isNull());
        assertThat(incidents.lastYear()).isZero();
    }
}
