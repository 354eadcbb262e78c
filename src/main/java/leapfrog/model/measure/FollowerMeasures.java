package leapfrog.model.measure;

import java.util.List;
import java.util.function.IntPredicate;
import leapfrog.model.core.Unit;
import leapfrog.model.market.lab.ModelLabs;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of those who follow a leader: whether they copy, how far they get, what they open. */
final class FollowerMeasures {

    private FollowerMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.either(
                        "followers-innovation-share",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.SEGMENT)),
                        Better.NEITHER,
                        "share of research spending of firms outside a state that goes to innovation"
                                + " rather than imitation, in all segments or one",
                        FollowerMeasures::innovationShare),
                Of.measure(
                        "followers-knowledge",
                        Unit.DEX,
                        List.of(Key.STATE, Key.SEGMENT),
                        Better.NEITHER,
                        "level of firms outside a state in a segment, mean by research spending, dex"
                                + " over the best of 2015",
                        FollowerMeasures::knowledge),
                Of.measure(
                        "open-release-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of the models on offer by a state's labs that are open, each lab's"
                                + " newest",
                        (world, keys) -> {
                            int s = Of.state(world, keys, 0);
                            return openReleases(world, home -> home == s);
                        }),
                Of.measure(
                        "open-release-lead",
                        Unit.SHARE,
                        List.of(),
                        Better.NEITHER,
                        "that share among all states but the leader less the leader's; the leader is"
                                + " home of the best model on offer",
                        (world, keys) -> openReleaseLead(world)));
    }

    private static double innovationShare(World world, List<String> keys) {
        int leader = Of.state(world, keys, 0);
        int only = keys.size() == 2 ? Segment.valueOf(keys.get(1)).ordinal() : -1;
        double own = 0;
        double all = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            for (int g = 0; g < Segment.all().size(); g++) {
                boolean counted = world.roster().home()[f] != leader && (only < 0 || only == g);
                if (counted && world.knowledge().level(f, g) > 0) {
                    double money = world.researchMoney(f, g);
                    own += money * (1 - world.research().imitationShare(f, g));
                    all += money;
                }
            }
        }
        return Of.ratio(own, all);
    }

    private static double knowledge(World world, List<String> keys) {
        int leader = Of.state(world, keys, 0);
        int g = Segment.valueOf(keys.get(1)).ordinal();
        double sum = 0;
        double all = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] != leader && world.knowledge().level(f, g) > 0) {
                double money = world.researchMoney(f, g);
                sum += money * Math.log10(world.knowledge().level(f, g));
                all += money;
            }
        }
        return Of.ratio(1, all) * sum;
    }

    private static double openReleases(World world, IntPredicate counted) {
        ModelLabs labs = world.labs();
        double open = 0;
        double all = 0;
        for (int f : labs.labs()) {
            boolean offers = labs.released(f) > Double.NEGATIVE_INFINITY;
            if (offers && counted.test(world.roster().home()[f])) {
                open += labs.isOpen(f) ? 1 : 0;
                all++;
            }
        }
        return Of.ratio(open, all);
    }

    private static double openReleaseLead(World world) {
        int best = -1;
        for (int f : world.labs().labs()) {
            boolean ahead = best < 0 || world.labs().released(f) > world.labs().released(best);
            best = ahead ? f : best;
        }
        int leader = world.roster().home()[best];
        return openReleases(world, home -> home != leader)
                - openReleases(world, home -> home == leader);
    }
}
