package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.Shipped;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.Schedule;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** What rules on data and bans of platforms do to whole worlds. */
class WorldDataTest {

    private static final int SEEDS = 10;
    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 40, "2019-Q4");
    private static final Blueprint NONE =
            Shipped.scenario("data-sovereignty/none.yaml", 40, "2019-Q4");
    private static final Blueprint CHINA =
            Shipped.scenario("data-sovereignty/china.yaml", 40, "2019-Q4");

    private static Blueprint silent(InstrumentKind kind, Instrument instrument) {
        Schedule never =
                new Schedule(
                        Quarter.parse("2016-Q1"),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        Optional.empty());
        List<DatedInstrument> policies = new ArrayList<>(BASELINE.policies());
        policies.add(new DatedInstrument("KR", "silent", kind, instrument, never));
        return Worlds.withPolicies(BASELINE, policies);
    }

    @Test
    void intensityZeroIsAbsenceBitForBit() {
        double[] expected = Worlds.run(BASELINE, Worlds.seed(1));
        PlatformBan ban = new PlatformBan(List.of("US"), List.of(), List.of(), 1);
        DataSovereignty law = new DataSovereignty(0, 0, 1, 1, 0, 1);
        assertThat(Worlds.run(silent(InstrumentKind.PLATFORM_BAN, ban), Worlds.seed(1)))
                .isEqualTo(expected);
        assertThat(Worlds.run(silent(InstrumentKind.DATA_SOVEREIGNTY, law), Worlds.seed(1)))
                .isEqualTo(expected);
    }

    private static World after(Blueprint blueprint, long seed, String quarter) {
        World world = Worlds.begun(blueprint, seed);
        for (int t = 0; t < Quarter.parse(quarter).minus(blueprint.from()); t++) {
            world.stepQuarter();
        }
        return world;
    }

    private static int clouds(World world, String state) {
        int count = 0;
        for (LeadFirm firm : world.roster().firms()) {
            boolean gone = world.presence().hasLeft(firm.index(), world.roster().stateIndex(state));
            count += gone && firm.worksIn(Segment.CLOUD) ? 1 : 0;
        }
        return count;
    }

    /** No date of an exit stands anywhere: the law of 2017-Q3 makes it follow. */
    @Test
    void aForeignCloudLeavesChinaSoonAfterTheLawAndNotWithoutIt() {
        int left = 0;
        for (int s = 0; s < SEEDS; s++) {
            World lawful = after(CHINA, Worlds.seed(s), "2018-Q2");
            left += clouds(lawful, "CN") > 0 ? 1 : 0;
            assertThat(lawful.presence().exits(lawful.roster().stateIndex("US"))).isZero();
            assertThat(clouds(after(NONE, Worlds.seed(s), "2018-Q2"), "CN")).isZero();
        }
        assertThat(left).isGreaterThanOrEqualTo(SEEDS * 6 / 10);
    }

    @Test
    void theFirewallKeepsItsFirmsFromChinesePeopleAndTheirData() {
        World world = after(BASELINE, Worlds.seed(2), "2016-Q4");
        int cn = world.roster().stateIndex("CN");
        for (String id : List.of("google", "meta", "twitter")) {
            int firm = world.roster().firmIndex(id);
            assertThat(world.platforms().share(firm, cn)).as(id).isZero();
        }
        int twitter = world.roster().firmIndex("twitter");
        assertThat(world.data().held(twitter, cn)).isZero();
        int microsoft = world.roster().firmIndex("microsoft");
        assertThat(world.platforms().share(microsoft, cn)).isPositive();
    }

    @Test
    void theLawKeepsDataOfChineseUsersAtHome() {
        for (int s = 0; s < 4; s++) {
            World lawful = after(CHINA, Worlds.seed(s), "2019-Q2");
            World free = after(NONE, Worlds.seed(s), "2019-Q2");
            int cn = lawful.roster().stateIndex("CN");
            assertThat(lawful.data().homeShare(cn)).isGreaterThan(free.data().homeShare(cn));
        }
    }

    @Test
    void unansweredMeansNoAnswer() {
        Blueprint unanswered = Shipped.scenario("data-sovereignty/unanswered.yaml", 40, "2019-Q4");
        double closed = 0;
        for (int s = 0; s < 4; s++) {
            World without = after(unanswered, Worlds.seed(s), "2019-Q3");
            World with = after(BASELINE, Worlds.seed(s), "2019-Q3");
            for (int a = 0; a < with.roster().stateCount(); a++) {
                int cn = with.roster().stateIndex("CN");
                assertThat(without.retaliation().answer(a, cn)).isZero();
                closed += with.retaliation().answer(a, cn);
            }
        }
        assertThat(closed).isPositive();
    }
}
