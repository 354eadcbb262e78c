package leapfrog.model.market.ecosystem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/** States A and B of equal size; firms a and b host frameworks, each at home in its state. */
final class FrameworkDesk {

    static final int A = 0;
    static final int B = 1;

    /** Choice by level alone, at once, without luck. */
    static final Object[] PLAIN = {
        "framework-quality-weight", 1,
        "framework-openness-worth", 0,
        "framework-local-network", 0,
        "framework-world-network", 0,
        "framework-home-affinity", 0,
        "framework-support-worth", 0,
        "framework-champion-worth", 0,
        "framework-friction", 0,
        "framework-risk-weight", 0,
        "framework-fashion", 0,
        "framework-review", 1,
        "framework-switching-cost", 0,
        "second-framework-sensitivity", 0
    };

    final Frameworks frameworks;
    final double[] levels = {1, 1};
    final double[] openness = {0.5, 0.5};
    final double[][] fear = new double[2][2];
    final double[] codeHost = new double[2];
    private final Roster roster;
    private final List<Runnable> rules = new ArrayList<>();
    private Terms.Draft draft = new Terms.Draft(2);
    private int quarter;

    FrameworkDesk(long seed, Object... more) {
        Object[] all = Arrays.copyOf(PLAIN, PLAIN.length + more.length);
        System.arraycopy(more, 0, all, PLAIN.length, more.length);
        List<FirmSeed> firms =
                List.of(
                        Actors.firm("a", "A", Segment.FRAMEWORK),
                        Actors.firm("b", "B", Segment.FRAMEWORK));
        roster =
                new Roster(
                        List.of(Actors.state("A", Map.of()), Actors.state("B", Map.of())), firms);
        double[][] reach = {{1, 0.5}, {0.5, 1}};
        frameworks = new Frameworks(roster, reach, new Luck(seed), Shipped.parameters(all));
    }

    /** Lets an instrument of a state act from now on. */
    FrameworkDesk rule(int issuer, Instrument rule) {
        rules.add(() -> rule.contribute(draft, issuer, 1));
        return this;
    }

    FrameworkDesk start() {
        frameworks.start(conditions(null, 0));
        return this;
    }

    FrameworkDesk step() {
        frameworks.step(conditions(null, 0), quarter++);
        return this;
    }

    /** A quarter in which an instrument of A is announced. */
    FrameworkDesk stepBefore(Instrument rule) {
        frameworks.step(conditions(rule, A), quarter++);
        return this;
    }

    private Frameworks.Conditions conditions(Instrument announced, int issuer) {
        draft = new Terms.Draft(2);
        rules.forEach(Runnable::run);
        if (announced != null) {
            announced.announce(draft, issuer, 1, 1);
        }
        Terms terms = draft.terms();
        Parties parties =
                new Parties(
                        roster.home(), List.of("A", "B"), List.of("a", "b"), new double[2][2], 1);
        Rulings rulings = Rulings.of(terms, parties);
        return new Frameworks.Conditions(
                terms,
                rulings.platforms(),
                rulings.champions(),
                levels,
                openness,
                fear,
                new double[] {1, 1},
                codeHost);
    }

    /** Share of a state's developers on the framework of a. */
    double onA(int state) {
        return frameworks.shareOf(state, 0);
    }

    double onB(int state) {
        return frameworks.shareOf(state, 1);
    }

    /** ln of the odds of a's framework against b's among the developers of a state. */
    double odds(int state) {
        return Math.log(onA(state) / onB(state));
    }
}
