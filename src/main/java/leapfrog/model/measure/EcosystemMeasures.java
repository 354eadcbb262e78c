package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.agent.Adopters;
import leapfrog.model.core.Unit;
import leapfrog.model.market.ecosystem.Frameworks;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of who uses whose models and frameworks, and of how open these are. */
final class EcosystemMeasures {

    private EcosystemMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.either(
                        "ecosystem-share",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.STATE)),
                        Better.MORE,
                        "share of use that goes to ecosystems of a state: in the world by GDP, or"
                                + " among the firms of the second state",
                        EcosystemMeasures::ecosystemShare),
                Of.measure(
                        "ecosystem-share-abroad",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of use outside a state that goes to its ecosystems, weighted by GDP",
                        (world, keys) -> modelsAbroad(world, Of.state(world, keys, 0))),
                Of.measure(
                        "dependence",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of use in a state that goes to foreign ecosystems",
                        (world, keys) -> {
                            int s = Of.state(world, keys, 0);
                            return 1 - models(world, s, s);
                        }),
                Of.worldOr(
                        "ecosystem-concentration",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "Herfindahl-Hirschman index of ecosystems by users, in the world or a state",
                        EcosystemMeasures::concentration),
                Of.measure(
                        "switching-rate",
                        Unit.PER_YEAR,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "adopter firms of a state that changed their ecosystem, by will or cut off, of"
                                + " all that use one, a year",
                        (world, keys) -> switching(world, Of.state(world, keys, 0))),
                Of.either(
                        "framework-share",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.STATE)),
                        Better.MORE,
                        "share of developers on frameworks that firms of a state host: in the world by"
                                + " GDP, or in the second state",
                        EcosystemMeasures::frameworkShare),
                Of.measure(
                        "framework-share-abroad",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of developers outside a state on its frameworks, weighted by GDP",
                        (world, keys) -> frameworksAbroad(world, Of.state(world, keys, 0))),
                Of.measure(
                        "framework-dependence",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of a state's developers on frameworks of foreign hosts, and on none",
                        (world, keys) -> {
                            int s = Of.state(world, keys, 0);
                            return 1 - world.frameworks().shareOfHome(s, s);
                        }),
                Of.measure(
                        "framework-switching-rate",
                        Unit.PER_YEAR,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "developers of a state that changed their framework, a year",
                        (world, keys) ->
                                Unit.PER_YEAR.fromBase(
                                        4 * world.frameworks().switched(Of.state(world, keys, 0)))),
                Of.measure(
                        "code-host-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of a state's developers that keep their code on a host at home",
                        (world, keys) -> world.codeHosts().atHome()[Of.state(world, keys, 0)]),
                Of.measure(
                        "crowd-talent",
                        Unit.PERSONS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "work that users contribute to open platforms of a state's firms, full-time"
                                + " equivalents of top researchers",
                        (world, keys) -> crowd(world, Of.state(world, keys, 0))),
                Of.either(
                        "open-share",
                        Unit.SHARE,
                        List.of(
                                List.of(),
                                List.of(Key.SEGMENT),
                                List.of(Key.STATE),
                                List.of(Key.STATE, Key.SEGMENT)),
                        Better.NEITHER,
                        "openness of what firms have in MODEL (or another segment), mean by research"
                                + " spending",
                        EcosystemMeasures::openShare));
    }

    private static double ecosystemShare(World world, List<String> keys) {
        int host = Of.state(world, keys, 0);
        if (keys.size() == 2) {
            return models(world, host, Of.state(world, keys, 1));
        }
        double own = 0;
        double all = 0;
        int[] labs = world.labs().labs();
        for (int k = 0; k < labs.length; k++) {
            double share = world.ecosystems().worldShare(k);
            all += share;
            own += world.roster().home()[labs[k]] == host ? share : 0;
        }
        return Of.ratio(own, all);
    }

    /** Share of a host state in what the firms of another use; NaN where nobody uses anything. */
    private static double models(World world, int host, int user) {
        double own = 0;
        double all = 0;
        int[] labs = world.labs().labs();
        for (int k = 0; k < labs.length; k++) {
            double share = world.ecosystems().localShare(user, k);
            all += share;
            own += world.roster().home()[labs[k]] == host ? share : 0;
        }
        return Of.ratio(own, all);
    }

    private static double modelsAbroad(World world, int host) {
        double own = 0;
        double all = 0;
        int[] labs = world.labs().labs();
        for (int s = 0; s < world.roster().stateCount(); s++) {
            double gdp = s == host ? 0 : world.economy().gdp(s);
            for (int k = 0; k < labs.length; k++) {
                double part = gdp * world.ecosystems().localShare(s, k);
                all += part;
                own += world.roster().home()[labs[k]] == host ? part : 0;
            }
        }
        return Of.ratio(own, all);
    }

    private static double concentration(World world, List<String> keys) {
        int user = Of.stateOrWorld(world, keys);
        double[] shares = new double[world.labs().labs().length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] =
                    user < 0
                            ? world.ecosystems().worldShare(k)
                            : world.ecosystems().localShare(user, k);
        }
        return ChipMeasures.herfindahl(shares);
    }

    private static double switching(World world, int state) {
        Adopters firms = world.ecosystems().population(state);
        double users = firms.adoptedShare() * firms.size();
        return Unit.PER_YEAR.fromBase(4 * Of.ratio(firms.switches(), users));
    }

    private static double frameworkShare(World world, List<String> keys) {
        int host = Of.state(world, keys, 0);
        Frameworks frameworks = world.frameworks();
        if (keys.size() == 2) {
            return frameworks.shareOfHome(Of.state(world, keys, 1), host);
        }
        double sum = 0;
        for (int f : frameworks.hosts()) {
            sum += world.roster().home()[f] == host ? frameworks.worldShareOf(f) : 0;
        }
        return sum;
    }

    private static double frameworksAbroad(World world, int host) {
        double own = 0;
        double all = 0;
        for (int s = 0; s < world.roster().stateCount(); s++) {
            double gdp = s == host ? 0 : world.economy().gdp(s);
            all += gdp;
            own += gdp * world.frameworks().shareOfHome(s, host);
        }
        return Of.ratio(own, all);
    }

    private static double crowd(World world, int state) {
        double sum = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            sum += world.roster().home()[f] == state ? world.crowdTalent(f) : 0;
        }
        return sum;
    }

    private static double openShare(World world, List<String> keys) {
        int state = -1;
        Segment segment = Segment.MODEL;
        for (String key : keys) {
            if (Of.isState(world, key)) {
                state = world.roster().stateIndex(key);
            } else {
                segment = Segment.valueOf(key);
            }
        }
        double open = 0;
        double all = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (state < 0 || world.roster().home()[f] == state) {
                double money = world.researchMoney(f, segment.ordinal());
                open += money * world.knowledge().openness(f, segment.ordinal());
                all += money;
            }
        }
        return Of.ratio(open, all);
    }
}
