package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.PolicyBook;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/** The contest of local governments, by hand. */
class LocalContestTest {

    private static LocalContest contest(int locals, Object... numbers) {
        Roster roster =
                new Roster(
                        List.of(
                                Actors.state(
                                        "A",
                                        Map.of(StateField.LOCAL_GOVERNMENTS, (double) locals))),
                        List.of());
        return new LocalContest(
                roster,
                new Luck(1),
                Shipped.with(
                        Shipped.parameters(
                                "quota-worth", 1,
                                "quota-rivalry", 0.5,
                                "quota-speed", 1,
                                "quota-ambition-spread", 0),
                        numbers));
    }

    private static Terms terms(double tournament) {
        DatedInstrument plan =
                new DatedInstrument(
                        "A",
                        "plan",
                        InstrumentKind.DIFFUSION,
                        new Diffusion(0, 0, 0, 0, tournament),
                        Schedule.from(Quarter.parse("2015-Q1")));
        return new PolicyBook(List.of(plan), 1, id -> 0)
                .fold(Quarter.parse("2015-Q1"), (measure, subject) -> Double.NaN);
    }

    /** Prize 0.8, n rivals that are all alike: quotas 0.8 (n - 1)/n, imitation 1 + that. */
    @Test
    void theMoreCompeteTheHarderTheyPushAndOneAloneDoesNot() {
        for (int n : List.of(1, 2, 5, 20)) {
            LocalContest contest = contest(n);
            contest.step(terms(0.8), new double[] {0.1});
            assertThat(contest.push(0)).isEqualTo(1 + 0.8 * (n - 1) / n, within(1e-12));
        }
        assertThat(contest(0).push(0)).isEqualTo(1);
    }

    @Test
    void withoutAPrizeOrWithoutWorthThereIsNoPush() {
        LocalContest idle = contest(5);
        idle.step(terms(0), new double[] {0.1});
        assertThat(idle.push(0)).isEqualTo(1);
        LocalContest off = contest(5, "quota-worth", 0);
        off.step(terms(1), new double[] {0.1});
        assertThat(off.push(0)).isEqualTo(1);
    }

    @Test
    void whoHasFallenBehindAsksForMoreAndLocalSharesAddUpToTheStates() {
        LocalContest contest = contest(4, "quota-ambition-spread", 1, "quota-speed", 0.5);
        for (int t = 0; t < 30; t++) {
            contest.step(terms(0.8), new double[] {0.02 * t});
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                sum += contest.share(0, i);
            }
            assertThat(sum / 4).isEqualTo(0.02 * t, within(1e-9));
        }
        double least = 1;
        double most = 0;
        for (int i = 0; i < 4; i++) {
            least = Math.min(least, contest.share(0, i));
            most = Math.max(most, contest.share(0, i));
        }
        assertThat(most).as("ambition differs, and with it use").isGreaterThan(1.05 * least);
        contest.step(terms(0.8), new double[] {0.3});
        double shrunk = 0;
        for (int i = 0; i < 4; i++) {
            shrunk += contest.share(0, i);
        }
        assertThat(shrunk / 4).isEqualTo(0.3, within(1e-9));
    }
}
