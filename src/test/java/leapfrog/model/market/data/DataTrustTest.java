package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.BB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Trust with a yield of 1 in AA and 1.5 in BB, which is lax by a half. */
class DataTrustTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private static DataTrust trust(double cost) {
        return new DataTrust(
                DataDesk.roster(),
                DataDesk.parameters(
                        "trust-cost-of-lax-use", cost,
                        "data-trust-recovery", 0.02,
                        "trust-giving-weight", 0.5,
                        "trust-adoption-weight", 2,
                        "data-burden-weight", 0.5));
    }

    private static void step(DataTrust trust, Terms terms, int quarters) {
        for (int t = 0; t < quarters; t++) {
            trust.step(terms);
        }
    }

    /** 0.01 x 0.5 a quarter; in the long run 0.005/0.02 are lost. */
    @Test
    void laxUseWearsTrustOff() {
        DataTrust trust = trust(0.01);
        step(trust, Terms.none(2), 1);
        assertThat(trust.trust(BB)).isCloseTo(0.995, ROUNDING);
        assertThat(trust.trust(AA)).as("as strict as usual").isEqualTo(1);
        step(trust, Terms.none(2), 2000);
        assertThat(trust.trust(BB)).isCloseTo(0.75, within(1e-9));
    }

    /** 1.5 x (1 - 0.5 x 0.4) = 1.2. */
    @Test
    void aBurdenOnHomeFirmsMakesUseLessLax() {
        DataTrust trust = trust(0.01);
        step(trust, DataDesk.terms(BB, 1, new DataSovereignty(1, 1, 0, 0, 0.4, 0)), 1);
        assertThat(trust.trust(BB)).isCloseTo(1 - 0.01 * 0.2, ROUNDING);
    }

    /** Half too lax at a cost of 0.6; then strict: 1.5 x (1 - 0.5 x 1) is below usual. */
    @Test
    void whatIsLostComesBackSlowlyAndCostsGivingAndAdoption() {
        DataTrust trust = trust(0.6);
        step(trust, Terms.none(2), 1);
        assertThat(trust.trust(BB)).isCloseTo(0.7, ROUNDING);
        assertThat(trust.giving(BB)).isCloseTo(0.85, ROUNDING);
        assertThat(trust.caution(BB)).isCloseTo(0.6, ROUNDING);
        step(trust, DataDesk.terms(BB, 1, new DataSovereignty(1, 1, 0, 0, 1, 0)), 1);
        assertThat(trust.trust(BB)).isCloseTo(0.706, ROUNDING);
    }

    @Test
    void withoutACostNothingIsLost() {
        DataTrust trust = trust(0);
        step(trust, Terms.none(2), 100);
        assertThat(trust.giving(BB)).isEqualTo(1);
        assertThat(trust.caution(BB)).isZero();
    }
}
