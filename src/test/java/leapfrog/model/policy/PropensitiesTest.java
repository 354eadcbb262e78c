package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Reinforcement after Erev and Roth, by hand. */
class PropensitiesTest {

    private static final double[] STRENGTH = {0.5, 0.25, 0, 0.25};

    private static Propensities begun() {
        Propensities learned = new Propensities(4, 4, 0.1, 0.2);
        learned.enter(STRENGTH);
        return learned;
    }

    private static void assertAre(Propensities learned, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(learned.of(i)).as("instrument " + i).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** 4 in all, split by strengths of 1/2, 1/4 and 1/4. */
    @Test
    void nothingIsPreferredBeforeSomethingIsLearned() {
        assertAre(begun(), 2, 1, 0, 1);
    }

    /** 0.9 x 2 + 0.8 x 0.5 for the chosen; 0.9 x 1 + 0.2 x 0.5 / 2 for the two others. */
    @Test
    void theChosenGetsMostOfTheRewardAndTheOthersAPart() {
        Propensities learned = begun();
        learned.reinforce(0, 0.5);

        assertAre(learned, 2.2, 0.95, 0, 0.95);
    }

    /** Twice 0.9, and the second time 0.8 x 1 and 0.2 x 1 / 2 on top. */
    @Test
    void rewardsAddUpAndAreForgotten() {
        Propensities learned = begun();
        learned.reinforce(0, 0);
        learned.reinforce(1, 1);

        assertAre(learned, 1.62 + 0.1, 0.81 + 0.8, 0, 0.81 + 0.1);
    }

    /** 1.8, 0.9 and 0.9 have a mean of 1.2. */
    @Test
    void whatComesInForceLaterEntersWithTheMeanOfTheOthers() {
        Propensities learned = begun();
        learned.reinforce(0, 0);
        learned.enter(new double[] {0.5, 0.25, 0.1, 0.25});

        assertAre(learned, 1.8, 0.9, 1.2, 0.9);
    }

    /** Of 4 the first holds 2, the second 1, the third none, the fourth 1. */
    @Test
    void theDrawIsInProportionToPropensityAmongThoseInForce() {
        Propensities learned = begun();

        assertThat(learned.draw(STRENGTH, 0.01)).isZero();
        assertThat(learned.draw(STRENGTH, 0.499)).isZero();
        assertThat(learned.draw(STRENGTH, 0.501)).isEqualTo(1);
        assertThat(learned.draw(STRENGTH, 0.751)).isEqualTo(3);
        assertThat(learned.draw(STRENGTH, 0.999999)).isEqualTo(3);
        double[] lapsed = {0, 0.25, 0, 0.25};
        assertThat(learned.draw(lapsed, 0.49)).as("half of what is left").isEqualTo(1);
        assertThat(learned.draw(new double[4], 0.5)).as("none in force").isNegative();
    }

    @Test
    void aSingleInstrumentKeepsAllThatItEarns() {
        Propensities learned = new Propensities(1, 4, 0.1, 0.2);
        learned.enter(new double[] {1});
        learned.reinforce(0, 1);

        assertAre(learned, 0.9 * 4 + 0.8);
    }

    /** What always pays is drawn ever more often; the limit by hand is 8 to 1. */
    @Test
    void whatPaysIsLearned() {
        Propensities learned = new Propensities(3, 4.5, 0.1, 0.2);
        double[] equal = {1, 1, 1};
        learned.enter(equal);
        for (int year = 0; year < 200; year++) {
            learned.reinforce(1, 1);
        }

        assertThat(learned.of(1)).isCloseTo(8, within(1e-6));
        assertThat(learned.of(0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aRewardIsWhereAChangeLiesBetweenTheWorstAndTheBest() {
        RewardScale scale = new RewardScale();

        assertThat(scale.reward(3)).as("nothing to compare with").isNaN();
        assertThat(scale.reward(5)).isEqualTo(1);
        assertThat(scale.reward(4)).isEqualTo(0.5);
        assertThat(scale.reward(-3)).isZero();
        assertThat(scale.reward(Double.NaN)).as("undefined").isNaN();
        assertThat(scale.reward(1)).isEqualTo(0.5);
    }
}
