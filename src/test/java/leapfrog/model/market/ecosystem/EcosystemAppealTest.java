package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** What a model is worth where its data are rich, its host's frameworks used or it is backed. */
class EcosystemAppealTest {

    private static final int PUBLIC = Sector.PUBLIC_ADMINISTRATION.ordinal();
    private static final int EDUCATION = Sector.EDUCATION.ordinal();

    private final EcosystemAppeal appeal =
            new EcosystemAppeal(
                    2,
                    new double[1][1],
                    Shipped.parameters(
                            "specialisation-by-data(PUBLIC_ADMINISTRATION)",
                            0.4,
                            "specialisation-by-data(EDUCATION)",
                            0));

    /** Half of the full advantage is 0.2 dex of capability in public administration. */
    @Test
    void richDataAddCapabilityInTheSectorsThatLiveByThem() {
        double before = appeal.usefulness(0, 24, PUBLIC, 1);
        assertThat(before).isEqualTo(appeal.usefulness(24, PUBLIC, 1));
        appeal.specialise(new double[] {0.5, 0});
        assertThat(appeal.usefulness(0, 24, PUBLIC, 1))
                .isCloseTo(appeal.usefulness(24.2, PUBLIC, 1), within(1e-12))
                .isGreaterThan(before);
        assertThat(appeal.usefulness(0, 24, EDUCATION, 1))
                .isEqualTo(appeal.usefulness(24, EDUCATION, 1));
        assertThat(appeal.usefulness(1, 24, PUBLIC, 1)).as("the other lab").isEqualTo(before);
    }

    /** 0.4 of developers on the host's framework and 0.6 on any of its home's: 0.4 x 2 + 0.6. */
    @Test
    void frameworksThatAreUsedTieUsersToTheirHostsModels() {
        EcosystemAppeal tied =
                appeal("framework-host-tie", 2, "framework-home-tie", 1, "champion-worth", 3);
        assertThat(tied.tie(0.4, 0.6)).isCloseTo(1.4, within(1e-12));
        assertThat(tied.tie(0, 0)).isZero();
        assertThat(tied.championed(0.5)).isCloseTo(1.5, within(1e-12));
    }

    /** Whoever has open weights is spared nine tenths of distance and of the burden of rules. */
    @Test
    void openWeightsAreSparedWhatStandsBetweenStates() {
        EcosystemAppeal eased = appeal("open-weights-ease", 0.9, "friction-weight", 2);
        double near = eased.common(1, 1, 0, 1, false, Terms.none(2));
        double closed = eased.common(1, 0, 0, 1, false, Terms.none(2));
        double open = eased.common(1, 0, 0, 1, true, Terms.none(2));
        assertThat(open - closed).isCloseTo(0.9 * 2 * 0.5, within(1e-12));
        assertThat(near).as("at home").isGreaterThan(open);
    }

    /** Twice the price costs the weight of the log of two. */
    @Test
    void aLowPriceIsWorthItsLog() {
        EcosystemAppeal priced = appeal("price-weight", 0.5);
        double dear = priced.common(1, 0, 0, 2, true, Terms.none(2));
        double cheap = priced.common(1, 0, 0, 1, true, Terms.none(2));
        assertThat(cheap - dear).isCloseTo(0.5 * Math.log(2), within(1e-12));
    }

    /** Two states, of which what one offers reaches the other by half. */
    private static EcosystemAppeal appeal(Object... numbers) {
        return new EcosystemAppeal(
                2, new double[][] {{1, 0.5}, {0.5, 1}}, Shipped.parameters(numbers));
    }
}
