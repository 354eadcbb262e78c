package leapfrog.model.market.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.PolicyBook;
import leapfrog.model.policy.RegulationRules;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** What each lever does to adoption in each sector, by hand. Literacy is 0.1, optimism one half. */
class UptakeTest {

    private static final int HEALTH = Sector.HEALTH.ordinal();
    private static final int FINANCE = Sector.FINANCE.ordinal();
    private static final int GOVERNMENT = Sector.PUBLIC_ADMINISTRATION.ordinal();
    private static final Quarter START = Quarter.parse("2015-Q1");
    private static final Roster ROSTER =
            new Roster(List.of(Actors.state("A", Map.of())), List.of());

    private double attention;
    private double relief;
    private double publicUse;

    private Uptake uptake(Instrument... instruments) {
        List<DatedInstrument> policies = new ArrayList<>();
        for (Instrument one : instruments) {
            InstrumentKind kind =
                    one instanceof Diffusion
                            ? InstrumentKind.DIFFUSION
                            : InstrumentKind.AI_REGULATION;
            policies.add(
                    new DatedInstrument(
                            "A", "i" + policies.size(), kind, one, Schedule.from(START)));
        }
        Terms terms =
                new PolicyBook(policies, 1, ROSTER::stateIndex)
                        .fold(START, (measure, subject) -> Double.NaN);
        RegulationRules rules =
                new RegulationRules(
                        terms,
                        new Parties(new int[0], List.of("A"), List.of(), ROSTER.alignment(), 0.5));
        var p =
                Shipped.parameters(
                        "contagion-innovation", 0.03,
                        "contagion-imitation", 0.4,
                        "diffusion-support-worth", 1.5,
                        "government-use-worth", 4,
                        "government-showcase-worth", 0.5,
                        "government-mandate-looking", 0.3,
                        "regulation-burden-weight", 1,
                        "regulation-room", 0.5,
                        "regulation-fear", 0.5);
        Uptake uptake =
                new Uptake(
                        1,
                        new Economy(ROSTER, p),
                        new Expectations(ROSTER, p),
                        new LocalContest(ROSTER, new Luck(1), p),
                        p);
        double[][] talk = new double[1][Sector.all().size()];
        double[][] help = new double[1][Sector.all().size()];
        talk[0][HEALTH] = attention;
        help[0][HEALTH] = relief;
        uptake.set(new Uptake.Setting(terms, rules, talk, help, new double[] {publicUse}));
        return uptake;
    }

    @Test
    void withoutPolicyThereIsLiteracyAlone() {
        Uptake plain = uptake();
        for (int g = 0; g < Sector.all().size(); g++) {
            assertThat(plain.innovation(0, g)).isEqualTo(0.03);
            assertThat(plain.imitation(0, g)).isEqualTo(0.4);
            assertThat(plain.cut(0, g)).isEqualTo(0.15, within(1e-12));
            assertThat(plain.kept(0, g)).isEqualTo(1);
        }
    }

    /** A mandate moves public bodies at once, others only by what they see of it in use. */
    @Test
    void governmentUseBeginsWithPublicBodiesAndShowsOthersWhatTheyDo() {
        Uptake early = uptake(new Diffusion(0, 0, 0.5, 0, 0));
        assertThat(early.innovation(0, GOVERNMENT)).isEqualTo(0.03 + 0.15, within(1e-12));
        assertThat(early.cut(0, GOVERNMENT)).isEqualTo(0.15 + 2, within(1e-12));
        assertThat(early.innovation(0, FINANCE)).isEqualTo(0.03);
        assertThat(early.cut(0, FINANCE)).isEqualTo(0.15, within(1e-12));
        publicUse = 0.4;
        Uptake late = uptake(new Diffusion(0, 0, 0.5, 0, 0));
        assertThat(late.cut(0, FINANCE)).isEqualTo(0.15 + 0.5 * 0.5 * 0.4, within(1e-12));
    }

    @Test
    void aDemandWindowMeetsTheSectorItNames() {
        attention = 0.2;
        Uptake uptake = uptake();
        assertThat(uptake.innovation(0, HEALTH)).isEqualTo(0.23, within(1e-12));
        assertThat(uptake.cut(0, HEALTH)).isEqualTo(0.15 + 0.3, within(1e-12));
        assertThat(uptake.cut(0, FINANCE)).isEqualTo(0.15, within(1e-12));
    }

    /** Burden 0.4, ambiguity 0.6: 0.4 (1 - 0.3) is felt, and 0.3 of fear. */
    @Test
    void rulesTakeOffTheWorthOfUseAndUnclearOnesLeaveRoomAtThePriceOfFear() {
        AiRegulation rules = new AiRegulation(0.4, 0.6, List.of(Sector.FINANCE), 0);
        Uptake uptake = uptake(rules);
        assertThat(uptake.kept(0, FINANCE)).isEqualTo(1 - 0.4 * 0.7, within(1e-12));
        assertThat(uptake.cut(0, FINANCE)).isEqualTo(0.15 - 0.3, within(1e-12));
        assertThat(uptake.kept(0, HEALTH)).isEqualTo(1);
        assertThat(uptake.cut(0, HEALTH)).isEqualTo(0.15, within(1e-12));
    }

    @Test
    void anInstitutionalWindowSupportsAndLiftsBarriers() {
        relief = 0.5;
        Uptake uptake = uptake(new AiRegulation(0.4, 0, List.of(Sector.HEALTH), 0));
        assertThat(uptake.kept(0, HEALTH)).isEqualTo(1 - 0.4 * 0.5, within(1e-12));
        assertThat(uptake.cut(0, HEALTH)).isEqualTo(0.15 + 0.75, within(1e-12));
        relief = 0;
        assertThat(uptake().cut(0, HEALTH)).isEqualTo(0.15, within(1e-12));
    }
}
