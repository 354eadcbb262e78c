package leapfrog.model.technology;

import static leapfrog.model.technology.ResearchDesk.MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Effort, access and learning with numbers worked by hand. */
class ResearchTest {

    private static final Object[] PLAIN = {
        "research-returns", 0.5,
        "imitation-share-at-start", 0.36,
        "absorption-half-effort", 0.5,
        "absorption-decay", 0.25,
        "accessibility(MODEL)", 0.8,
        "appropriability(MODEL)", 0.25,
        "modularity(MODEL)", 0.4,
        "difficulty(MODEL)", 0.5,
        "cumulativeness(MODEL)", 0
    };

    private static Object[] plainAnd(Object... more) {
        Object[] all = Arrays.copyOf(PLAIN, PLAIN.length + more.length);
        System.arraycopy(more, 0, all, PLAIN.length, more.length);
        return all;
    }

    /**
     * Openness 0.5 gives 0.8 (0.5 + 0.5 * 0.75 (1 - barred)); with domestic scope 0.4 of the
     * openness reaches abroad.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5,1,0,0.7",
        "0.5,1,1,0.4",
        "0.5,1,0.5,0.55",
        "0,1,0,0.6",
        "0,1,1,0",
        "0.5,0.4,0,0.64",
        "0.5,0.4,1,0.16"
    })
    void accessIsWhatIsOpenAndWhatOfTheRestIsNeitherKeptNorBarred(
            double openness, double scope, double barred, double expected) {
        ResearchDesk desk = new ResearchDesk(new int[] {0, 1}, PLAIN).firm(0, 1, 1).firm(1, 2, 1);
        desk.knowledge.open(1, MODEL, openness);
        desk.inputs.foreignOpenness()[1] = scope;
        desk.inputs.barred()[MODEL][0][1] = barred;
        double access = desk.research.access(desk.inputs, 0, 1, MODEL);
        assertThat(access).isCloseTo(expected, within(1e-12));
        assertThat(desk.research.learnable(desk.inputs, 0, 1, MODEL))
                .as("less what is hidden in the module")
                .isCloseTo(0.6 * expected, within(1e-12));
    }

    @Test
    void whatIsPublishedCannotBeBarred() {
        ResearchDesk desk = new ResearchDesk(new int[] {0, 1}, PLAIN).firm(0, 1, 1).firm(1, 2, 1);
        desk.knowledge.open(1, MODEL, 1);
        double free = desk.research.access(desk.inputs, 0, 1, MODEL);
        desk.inputs.barred()[MODEL][0][1] = 1;
        assertThat(desk.research.access(desk.inputs, 0, 1, MODEL)).isEqualTo(free).isEqualTo(0.8);
    }

    @Test
    void noBarStandsBetweenFirmsOfOneState() {
        ResearchDesk desk = new ResearchDesk(new int[] {0, 0}, PLAIN).firm(0, 1, 1).firm(1, 2, 1);
        desk.inputs.barred()[MODEL][0][1] = 1;
        desk.inputs.foreignOpenness()[1] = 0;
        assertThat(desk.research.access(desk.inputs, 0, 1, MODEL)).isCloseTo(0.6, within(1e-12));
    }

    /**
     * Four times the mean money is an effort of 2; of it sqrt(0.64) goes to innovation, 1.6, and
     * sqrt(0.36) to imitation, 1.2. A quarter of 1.6 + (1 - m) (1.2 + 0.5 of use) is learnt.
     */
    @ParameterizedTest
    @CsvSource({"0.4,0.655", "0,0.825", "1,0.4"})
    void useTeachesAsFarAsTheModuleShowsItsInside(double modularity, double expected) {
        ResearchDesk desk =
                new ResearchDesk(new int[] {0}, plainAnd("modularity(MODEL)", modularity))
                        .firm(0, 1, 4)
                        .growing(0.5);
        desk.inputs.use()[0][MODEL] = 0.5;
        desk.step(1, 0);
        assertThat(desk.research.capacity(0, MODEL)).isCloseTo(expected, within(1e-12));
        assertThat(desk.research.absorption(0, MODEL))
                .isCloseTo(1 - Math.exp(-expected / 0.5), within(1e-12));
    }

    @Test
    void fullModularityLeavesUsersWithoutResearchDependentForEver() {
        ResearchDesk desk =
                new ResearchDesk(
                                new int[] {0, 1},
                                plainAnd("modularity(MODEL)", 1, "opportunity(MODEL)", 0))
                        .firm(0, 1, 0)
                        .firm(1, 5, 0)
                        .growing(0.5);
        desk.inputs.use()[0][MODEL] = 1;
        for (int quarter = 0; quarter < 40; quarter++) {
            desk.step(1, quarter);
        }
        assertThat(desk.research.absorption(0, MODEL)).isZero();
        assertThat(desk.level(0)).isEqualTo(1);
    }

    /** At level 4 and difficulty 0.5 research costs twice as much: sqrt(4 / 2). */
    @Test
    void difficultyIsChargedAtTheFirmsOwnLevel() {
        Object[] parameters = plainAnd("imitation-share-at-start", 0, "absorption-decay", 1);
        ResearchDesk desk =
                new ResearchDesk(new int[] {0, 1}, parameters)
                        .firm(0, 4, 4)
                        .firm(1, 1, 4)
                        .growing(0.5);
        desk.step(1, 0);
        assertThat(desk.research.capacity(0, MODEL)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(desk.research.capacity(1, MODEL)).as("behind").isCloseTo(2, within(1e-12));
    }

    /** Two firms of effort 1 in one state: each works with 1^0.7 2^0.3. */
    @Test
    void effortAtHomeSpillsOverAndEffortAbroadDoesNot() {
        Object[] parameters =
                plainAnd(
                        "imitation-share-at-start", 0,
                        "absorption-decay", 1,
                        "home-spillover", 0.3);
        ResearchDesk desk = new ResearchDesk(new int[] {0, 0, 1}, parameters);
        for (int f = 0; f < 3; f++) {
            desk.firm(f, 1, 1);
        }
        desk.growing(0.5).step(1, 0);
        assertThat(desk.research.capacity(0, MODEL)).isCloseTo(Math.pow(2, 0.3), within(1e-12));
        assertThat(desk.research.capacity(1, MODEL)).isCloseTo(Math.pow(2, 0.3), within(1e-12));
        assertThat(desk.research.capacity(2, MODEL)).isCloseTo(1, within(1e-12));
    }

    /** 0.5 * effort 2 * (1 + 0.3 public knowledge) = 1.3 successes a quarter. */
    @Test
    void successesComeAtTheRateOfOpportunityEffortAndPublicKnowledge() {
        ResearchDesk desk =
                new ResearchDesk(
                        new int[] {0},
                        plainAnd(
                                "imitation-share-at-start", 0,
                                "imitation-share-speed", 0,
                                "least-channel-share", 0,
                                "opportunity(MODEL)", 0.5,
                                "public-knowledge-pull", 0.3,
                                "predictability(MODEL)", 1,
                                "innovation-step(MODEL)", 0.1));
        desk.inputs.publicKnowledge()[0][MODEL] = 1;
        desk.firm(0, 1, 4).growing(0.5);
        double successes = 0;
        int quarters = 20_000;
        for (int quarter = 0; quarter < quarters; quarter++) {
            desk.firm(0, 1, 4).step(1, quarter);
            successes += desk.research.innovated(0, MODEL) / 0.1;
        }
        // Standard error 0.008.
        assertThat(successes / quarters).isCloseTo(1.3, within(0.03));
    }

    /**
     * Rate 4 * effort 1.2 * absorption 0.5 * learnable 0.5 = 1.2, each closing half the log gap in
     * the mean: E (1 - x)^N = exp(-1.2 * 0.5) of it is left.
     */
    @Test
    void imitationsCloseTheirPartOfTheGap() {
        ResearchDesk desk =
                new ResearchDesk(
                        new int[] {0, 1},
                        plainAnd(
                                "opportunity(MODEL)", 0,
                                "imitation-rate(MODEL)", 4,
                                "imitation-fidelity(MODEL)", 0.5,
                                "accessibility(MODEL)", 1,
                                "modularity(MODEL)", 0.5));
        desk.knowledge.open(1, MODEL, 1);
        desk.firm(0, 1, 4).firm(1, Math.E, 4).growing(0.5);
        double left = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            desk.firm(0, 1, 4);
            desk.research.found(0, MODEL, 0.5 * Math.log(2), 0.36);
            desk.step(run, 0);
            double gap = desk.gap(1, 0);
            assertThat(gap).isBetween(0.0, 1.0);
            left += gap;
        }
        assertThat(left / runs).isCloseTo(Math.exp(-0.6), within(0.01));
    }

    @Test
    void moreEffortClosesTheGapSooner() {
        double little = gapAfterFiveYears(0.25);
        double much = gapAfterFiveYears(4);
        assertThat(little).isLessThan(1);
        assertThat(much).isLessThan(0.5 * little);
    }

    private static double gapAfterFiveYears(double money) {
        double sum = 0;
        for (int seed = 0; seed < 50; seed++) {
            ResearchDesk desk =
                    new ResearchDesk(
                                    new int[] {0, 1},
                                    plainAnd("opportunity(MODEL)", 0, "imitation-rate(MODEL)", 1))
                            .firm(0, 1, money)
                            .firm(1, Math.E, 1)
                            .growing(0.5);
            for (int quarter = 0; quarter < 20; quarter++) {
                desk.step(seed, quarter);
            }
            sum += desk.gap(1, 0);
        }
        return sum / 50;
    }

    /**
     * At a growth of 0.5 a year and a reach of 2 years, a model two e-folds ahead is 1/e as likely
     * as one that is one ahead. Gains are in proportion to the gap: (1 + 2/e) / (1 + 1/e) against
     * 1.5 where distance is no matter.
     */
    @Test
    void aModelFarAheadIsHardToFollow() {
        double expected = (1 + 2 / Math.E) / (1 + 1 / Math.E) / 1.5;
        assertThat(imitatedOfTwo(2) / imitatedOfTwo(1e9)).isCloseTo(expected, within(0.02));
    }

    private static double imitatedOfTwo(double reach) {
        ResearchDesk desk =
                new ResearchDesk(
                        new int[] {0, 1, 2},
                        plainAnd(
                                "opportunity(MODEL)", 0,
                                "imitation-rate(MODEL)", 1,
                                "imitation-reach", reach));
        double sum = 0;
        for (int run = 0; run < 40_000; run++) {
            desk.firm(0, 1, 4).firm(1, Math.E, 0).firm(2, Math.E * Math.E, 0).growing(0.5);
            desk.research.found(0, MODEL, 1, 0.36);
            desk.step(run, 0);
            sum += desk.research.imitated(0, MODEL);
        }
        return sum;
    }

    /** What is open can be copied, so copying pays and research turns to it. */
    @Test
    void researchTurnsToImitationWhereTheLeaderIsOpen() {
        assertThat(imitationShareAfterFiveYears(1))
                .isGreaterThan(imitationShareAfterFiveYears(0) + 0.05);
    }

    private static double imitationShareAfterFiveYears(double openness) {
        double sum = 0;
        for (int seed = 0; seed < 50; seed++) {
            ResearchDesk desk =
                    new ResearchDesk(
                                    new int[] {0, 1},
                                    plainAnd(
                                            "appropriability(MODEL)", 1,
                                            "imitation-rate(MODEL)", 1,
                                            "imitation-share-speed", 0.1))
                            .firm(0, 1, 1)
                            .firm(1, Math.E, 1)
                            .growing(0.5);
            desk.knowledge.open(1, MODEL, openness);
            for (int quarter = 0; quarter < 20; quarter++) {
                desk.step(seed, quarter);
            }
            sum += desk.research.imitationShare(0, MODEL);
        }
        return sum / 50;
    }
}
