package leapfrog.model.market.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Standards;
import leapfrog.model.policy.StandardsRules;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** What two standards cost, and what common ones save, worked by hand. */
class DualStandardsTest {

    private static final double[][] MEMBERSHIP = {{1, 0}, {0, 1}, {0.7, 0.2}};
    private static final double[] APART = {0, 0, 0};

    private final Roster roster =
            new Roster(
                    List.of(Actors.state("AA", Map.of()), Actors.state("BB", Map.of())), List.of());

    private DualStandards dual(double rate) {
        return new DualStandards(
                1, new Poles(roster), Shipped.parameters("dual-standard-cost", rate));
    }

    /** Of 100 sold to B and 50 to a state that is a fifth B's: 0.03 x 0.5 x (100 + 10). */
    @Test
    void salesToTheOtherBlocCostAShareByHowFarTheLayerHasSplit() {
        double cost = dual(0.03).cost(new double[] {200, 100, 50}, 0, MEMBERSHIP, 0.5, APART);
        assertThat(cost).isCloseTo(0.03 * 0.5 * 110, within(1e-12));
    }

    /** Of B's 100 a quarter is on common standards: 75 + 10. */
    @Test
    void commonStandardsSpareTheirPart() {
        double[] common = {0, 0.25, 0};
        double cost = dual(0.03).cost(new double[] {200, 100, 50}, 0, MEMBERSHIP, 0.5, common);
        assertThat(cost).isCloseTo(0.03 * 0.5 * 85, within(1e-12));
    }

    @Test
    void nothingIsChargedWhereALayerIsWholeOrTheRateIsZero() {
        double[] sales = {200, 100, 50};
        assertThat(dual(0.03).cost(sales, 0, MEMBERSHIP, 0, APART)).isZero();
        assertThat(dual(0.03).cost(sales, 0, MEMBERSHIP, -0.4, APART)).isZero();
        assertThat(dual(0.03).cost(sales, 0, MEMBERSHIP, Double.NaN, APART)).isZero();
        assertThat(dual(0).cost(sales, 0, MEMBERSHIP, 0.5, APART)).isZero();
    }

    @Test
    void theMainBlocIsTheOneThatAStateServesMostItsOwnUseCountedIn() {
        assertThat(dual(0.03).mainBloc(new double[] {60, 50, 0}, MEMBERSHIP)).isZero();
        assertThat(dual(0.03).mainBloc(new double[] {60, 50, 100}, MEMBERSHIP)).isZero();
        assertThat(dual(0.03).mainBloc(new double[] {60, 90, 0}, MEMBERSHIP)).isEqualTo(1);
    }

    /** An effort of 0.4 in one of nine segments, a twentieth of the way: 0.02, mean 0.02/9. */
    @Test
    void commonStandardsFollowEffortSlowlyAndBothWays() {
        CommonStandards standards =
                new CommonStandards(2, Shipped.parameters("standards-speed", 0.05));
        Terms.Draft draft = new Terms.Draft(2);
        new Standards(List.of(Segment.MODEL), 0.4, List.of("BB")).contribute(draft, 0, 1);
        Parties parties =
                new Parties(new int[0], List.of("AA", "BB"), List.of(), new double[2][2], 0);
        assertThat(standards.share(0, new double[] {3, 1})).isNaN();
        standards.step(new StandardsRules(draft.terms(), parties));
        assertThat(standards.common(0, 1)).isCloseTo(0.02 / 9, within(1e-12));
        assertThat(standards.common(1, 0)).isEqualTo(standards.common(0, 1));
        assertThat(standards.common(Layer.ALGORITHMS, 0, 1)).isCloseTo(0.01, within(1e-12));
        assertThat(standards.common(Layer.HARDWARE, 0, 1)).isZero();
        assertThat(standards.share(0, new double[] {3, 1})).isEqualTo(1);
    }
}
