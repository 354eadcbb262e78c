package leapfrog.model.market.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.PlatformRules;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Two states that reach each other in full, a platform in each, and a cloud of the first; the first
 * state's data are read abroad in full, the second's not at all.
 */
final class DataDesk {

    static final int AA = 0;
    static final int BB = 1;
    static final int AA_CLOUD = 0;
    static final int AA_NET = 1;
    static final int BB_NET = 2;

    private DataDesk() {}

    static Roster roster() {
        List<FirmSeed> firms = new ArrayList<>();
        firms.add(Actors.firm("aa-cloud", "AA", Segment.CLOUD));
        firms.add(net("aa-net", "AA", 0.6));
        firms.add(net("bb-net", "BB", 0.4));
        return new Roster(
                List.of(
                        Actors.state("AA", Map.of(StateField.ENGLISH_SHARE, 1.0)),
                        Actors.state(
                                "BB",
                                Map.of(
                                        StateField.ENGLISH_SHARE, 0.0,
                                        StateField.DATA_YIELD, 1.5))),
                firms);
    }

    private static FirmSeed net(String id, String home, double data) {
        return Actors.firm(
                id,
                home,
                Map.of(Segment.PLATFORM, 1.0, Segment.MODEL, 1.0),
                Map.of(FirmField.DATA, data, FirmField.FOREIGN_SHARE, 0.25));
    }

    static double[][] full(int rows) {
        double[][] table = new double[rows][2];
        for (double[] row : table) {
            java.util.Arrays.fill(row, 1);
        }
        return table;
    }

    static boolean[] allThere() {
        return new boolean[] {true, true, true};
    }

    static Knowledge knowledge() {
        Knowledge knowledge = new Knowledge(3, 0.15);
        knowledge.found(AA_NET, Segment.PLATFORM.ordinal(), 1);
        knowledge.found(BB_NET, Segment.PLATFORM.ordinal(), 1);
        return knowledge;
    }

    static Luck luck(long seed) {
        return new Luck(seed);
    }

    static Terms terms(int issuer, double strength, Instrument... instruments) {
        Terms.Draft draft = new Terms.Draft(2);
        for (Instrument instrument : instruments) {
            instrument.contribute(draft, issuer, strength);
        }
        return draft.terms();
    }

    static PlatformRules rules(Terms terms) {
        return new PlatformRules(
                terms,
                new Parties(
                        roster().home(),
                        List.of("AA", "BB"),
                        List.of("aa-cloud", "aa-net", "bb-net"),
                        new double[2][2],
                        0.6));
    }

    static PlatformBan ban(String target, double coverage) {
        return new PlatformBan(List.of(target), List.of(), List.of(Segment.PLATFORM), coverage);
    }

    static Parameters parameters(Object... idsAndValues) {
        return Shipped.parameters(idsAndValues);
    }
}
