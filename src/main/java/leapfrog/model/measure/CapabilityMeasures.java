package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of models and knowledge: how far each side is. */
final class CapabilityMeasures {

    private static final int MODEL = Segment.MODEL.ordinal();

    private CapabilityMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.worldOr(
                        "frontier-capability",
                        Unit.LOG10_FLOP,
                        List.of(Key.STATE),
                        Better.MORE,
                        "best trained model, log10 of effective training FLOP (training FLOP times"
                                + " algorithmic efficiency, 2015 = 1)",
                        (world, keys) -> world.labs().frontier(Of.stateOrWorld(world, keys))),
                Of.worldOr(
                        "training-compute",
                        Unit.LOG10_FLOP,
                        List.of(Key.STATE),
                        Better.MORE,
                        "largest training run so far, log10 FLOP",
                        (world, keys) -> world.labs().largestRun(Of.stateOrWorld(world, keys))),
                Of.measure(
                        "gap",
                        Unit.DEX,
                        List.of(Key.STATE, Key.STATE),
                        Better.LESS,
                        "how far the first state's best trained model is behind the second's, in dex;"
                                + " negative when ahead",
                        (world, keys) ->
                                world.history().now(Of.state(world, keys, 1))
                                        - world.history().now(Of.state(world, keys, 0))),
                Of.measure(
                        "gap-months",
                        Unit.MONTHS,
                        List.of(Key.STATE, Key.STATE),
                        Better.LESS,
                        "how many months ago the second state had what the first has now, mean of"
                                + " four quarters; negative when ahead; undefined before the"
                                + " history begins",
                        (world, keys) ->
                                world.history()
                                        .monthsBehind(
                                                Of.state(world, keys, 0),
                                                Of.state(world, keys, 1))),
                Of.measure(
                        "quarters-to-parity",
                        Unit.QUARTERS,
                        List.of(Key.STATE, Key.STATE),
                        Better.LESS,
                        "quarters from the start until the first state's best trained model first had"
                                + " the second's capability for a year; undefined while that has not"
                                + " happened",
                        (world, keys) ->
                                world.history()
                                        .quartersToParity(
                                                Of.state(world, keys, 0),
                                                Of.state(world, keys, 1))),
                Of.worldOr(
                        "capability-per-compute",
                        Unit.DEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "capability of the best trained model over the largest training run, dex:"
                                + " what algorithms, data and distillation make of computing",
                        (world, keys) ->
                                world.labs().frontier(Of.stateOrWorld(world, keys))
                                        - world.labs().largestRun(Of.stateOrWorld(world, keys))),
                Of.worldOr(
                        "algorithmic-efficiency",
                        Unit.DEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "best algorithmic efficiency, dex over the best of 2015",
                        (world, keys) -> efficiency(world, Of.stateOrWorld(world, keys))),
                Of.measure(
                        "knowledge",
                        Unit.DEX,
                        List.of(Key.STATE, Key.SEGMENT),
                        Better.MORE,
                        "best level of a state's firms in a segment, dex over the best of 2015",
                        (world, keys) ->
                                knowledge(
                                        world,
                                        Of.state(world, keys, 0),
                                        Segment.valueOf(keys.get(1)).ordinal())),
                Of.either(
                        "innovation-share",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.SEGMENT)),
                        Better.MORE,
                        "share of research spending of a state's firms that goes to innovation"
                                + " rather than imitation",
                        CapabilityMeasures::innovationShare),
                Of.measure(
                        "innovation-gain",
                        Unit.DEX,
                        List.of(Key.STATE, Key.SEGMENT),
                        Better.MORE,
                        "growth a year of the level in a segment by own innovation, mean over a state's"
                                + " firms by research spending, dex",
                        (world, keys) ->
                                innovationGain(
                                        world,
                                        Of.state(world, keys, 0),
                                        Segment.valueOf(keys.get(1)).ordinal())),
                Of.measure(
                        "notable-models",
                        Unit.MODELS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "models near the frontier released by firms of a state in the last four"
                                + " quarters",
                        (world, keys) -> world.labs().notable(Of.state(world, keys, 0))));
    }

    private static double efficiency(World world, int state) {
        double best = Double.NaN;
        for (int f : world.labs().labs()) {
            boolean counted = state < 0 || world.roster().home()[f] == state;
            if (counted && world.knowledge().level(f, MODEL) > 0) {
                double own = world.efficiency(f);
                best = Double.isNaN(best) ? own : Math.max(best, own);
            }
        }
        return best;
    }

    private static double knowledge(World world, int state, int segment) {
        double best = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] == state) {
                best = Math.max(best, world.knowledge().level(f, segment));
            }
        }
        return best > 0 ? Math.log10(best) : Double.NaN;
    }

    private static double innovationGain(World world, int state, int segment) {
        double gain = 0;
        double all = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] == state && world.knowledge().level(f, segment) > 0) {
                double money = world.researchMoney(f, segment);
                gain += money * 4 * world.research().innovated(f, segment) / Math.log(10);
                all += money;
            }
        }
        return Of.ratio(gain, all);
    }

    private static double innovationShare(World world, List<String> keys) {
        int state = Of.state(world, keys, 0);
        int only = keys.size() == 2 ? Segment.valueOf(keys.get(1)).ordinal() : -1;
        double own = 0;
        double all = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            for (int g = 0; g < Segment.all().size(); g++) {
                boolean counted = world.roster().home()[f] == state && (only < 0 || only == g);
                if (counted && world.knowledge().level(f, g) > 0) {
                    double money = world.researchMoney(f, g);
                    own += money * (1 - world.research().imitationShare(f, g));
                    all += money;
                }
            }
        }
        return all > 0 ? own / all : Double.NaN;
    }
}
