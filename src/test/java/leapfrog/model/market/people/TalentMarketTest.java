package leapfrog.model.market.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.TalentPolicy;
import leapfrog.model.policy.Terms;
import leapfrog.model.policy.VisaRules;
import leapfrog.model.technology.Segment;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Researchers of two like states, with numbers worked by hand. */
class TalentMarketTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final int HOME = 0;
    private static final int ABROAD = 1;
    private static final double NAN = Double.NaN;

    /** Two states alike: 1000 at work, 200 graduates a year, no home bias, openness 0.5. */
    private static TalentMarket market(Object... idsAndValues) {
        Map<StateField, Double> plain = Map.of(StateField.HOME_BIAS, 0.0);
        Roster roster =
                new Roster(
                        List.of(Actors.state("AA", plain), Actors.state("BB", plain)),
                        List.of(Actors.firm("lab", "AA", Segment.MODEL)));
        List<Object> all =
                new ArrayList<>(
                        List.of(
                                "talent-retirement", 0,
                                "talent-mobility", 0.1,
                                "talent-visa-weight", 2,
                                "return-programme-worth", 1.5,
                                "graduate-growth-late", 0.04));
        all.addAll(List.of(idsAndValues));
        Parameters parameters = Shipped.parameters(all.toArray());
        return new TalentMarket(roster, parameters);
    }

    private static void step(TalentMarket talent, Terms terms) {
        talent.step(
                new double[] {2e9, 2e9}, new double[] {1e18, 1e18}, terms, new VisaRules(terms));
    }

    private static Terms terms(int issuer, TalentPolicy policy, double strength) {
        Terms.Draft draft = new Terms.Draft(2);
        policy.contribute(draft, issuer, strength);
        return draft.terms();
    }

    /** exp(2 (0.5 - 1)) = 0.3679 against 1 at home: 26.9 % of each origin work abroad. */
    @Test
    void theStartIsSplitByTheChoicesOfGraduates() {
        TalentMarket talent = market();
        double abroad = Math.exp(-1) / (1 + Math.exp(-1));
        assertThat(talent.working(HOME, ABROAD)).isCloseTo(1000 * abroad, ROUNDING);
        assertThat(talent.working(HOME, HOME)).isCloseTo(1000 * (1 - abroad), ROUNDING);
        assertThat(talent.atWork(ABROAD)).isCloseTo(1000, ROUNDING);
    }

    /**
     * Home closes from 0.5 to 0: a tenth of natives at home and 50 graduates come by exp(-2); of
     * foreigners at home exp(2 0.5) tenths look, and all of those go as natives of their own state
     * choose.
     */
    @Test
    void aRestrictionIsFeltByGraduatesAndByThoseAtWork() {
        TalentMarket talent = market();
        double foreign = talent.working(ABROAD, HOME);
        double natives = talent.working(ABROAD, ABROAD);
        double away = talent.working(HOME, ABROAD);
        step(talent, terms(HOME, new TalentPolicy(0, 0, 0), 1));
        double looks = 0.1 * Math.exp(1) * foreign;
        double comes = Math.exp(-2) / (1 + Math.exp(-2));
        double expected = foreign - looks + (looks + 0.1 * natives + 50) * comes;
        assertThat(talent.working(ABROAD, HOME)).isCloseTo(expected, ROUNDING);
        double returning = 0.1 * away / (1 + Math.exp(-1));
        assertThat(talent.inflow(HOME))
                .as("graduates and movers from abroad, and own people who return")
                .isCloseTo((0.1 * natives + 50) * comes + returning, ROUNDING);
        assertThat(talent.openness(HOME)).isZero();
    }

    @Test
    void atAnElasticityOfZeroVisasMoveNobody() {
        TalentMarket closed = market("talent-visa-weight", 0);
        TalentMarket open = market("talent-visa-weight", 0);
        step(closed, terms(HOME, new TalentPolicy(0, 0, 0), 1));
        step(open, terms(HOME, new TalentPolicy(1, 0, 0), 1));
        for (int o = 0; o < 2; o++) {
            assertThat(closed.working(o, HOME)).isEqualTo(open.working(o, HOME));
        }
    }

    /** Of natives abroad who look, exp(1.5) to exp(-1) go home instead of 1 to exp(-1). */
    @Test
    void aReturnProgrammeCallsOwnNationalsAbroadAlone() {
        TalentMarket called = market();
        TalentMarket plain = market();
        double abroad = plain.working(HOME, ABROAD);
        step(called, terms(HOME, new TalentPolicy(NAN, 1, 0), 1));
        step(plain, Terms.none(2));
        double more = 0.1 * abroad * (1 / (1 + Math.exp(-1 - 1.5)) - 1 / (1 + Math.exp(-1)));
        assertThat(called.working(HOME, HOME) - plain.working(HOME, HOME))
                .isCloseTo(more, Percentage.withPercentage(1e-6));
        assertThat(called.working(ABROAD, HOME)).isEqualTo(plain.working(ABROAD, HOME));
    }

    /** 50 graduate this quarter; with places the next are 50 (1 + 0.04 + 0.21)^(1/4). */
    @Test
    void placesAddToTheGrowthOfGraduates() {
        TalentMarket talent = market();
        Terms places = terms(HOME, new TalentPolicy(NAN, 0, 0.21), 1);
        step(talent, places);
        assertThat(talent.graduated()).isCloseTo(100, ROUNDING);
        step(talent, places);
        double expected = 50 * Math.pow(1.25, 0.25) + 50 * Math.pow(1.04, 0.25);
        assertThat(talent.graduated()).isCloseTo(expected, ROUNDING);
    }

    /** From 14 % towards 4 % with eight years: after eight years 4 + 10/e. */
    @Test
    void aBoomOfGraduatesFades() {
        TalentWeights weights =
                TalentWeights.of(
                        Shipped.parameters("graduate-growth-late", 0.04, "graduate-boom", 8));
        assertThat(weights.growth(0.14, 0)).isCloseTo(0.14, ROUNDING);
        assertThat(weights.growth(0.14, 8)).isCloseTo(0.04 + 0.1 / Math.E, ROUNDING);
    }
}
