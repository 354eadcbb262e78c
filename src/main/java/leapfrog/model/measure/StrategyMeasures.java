package leapfrog.model.measure;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.policy.PolicyBook;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of what states do and how far they could stand alone. */
final class StrategyMeasures {

    private StrategyMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.measure(
                        "strategy-weight",
                        Unit.SHARE,
                        List.of(Key.STATE, Key.INSTRUMENT),
                        Better.NEITHER,
                        "strength of a state's instruments of a kind over that of all its"
                                + " instruments in force; undefined when none is",
                        (world, keys) -> weight(world, keys.get(0), keys.get(1))),
                Of.either(
                        "resilience",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.LAYER)),
                        Better.MORE,
                        "level of a state's best firm over the best that is known in the world, in"
                                + " the segment where that is least; of all segments or of those"
                                + " of a layer",
                        StrategyMeasures::resilience));
    }

    private static double weight(World world, String state, String kind) {
        PolicyBook book = world.policies();
        double part = 0;
        double whole = 0;
        for (int i = 0; i < book.instruments().size(); i++) {
            if (book.instruments().get(i).issuer().equals(state)) {
                boolean counted = book.instruments().get(i).kind().id().equals(kind);
                part += counted ? book.strength(i) : 0;
                whole += book.strength(i);
            }
        }
        return Of.ratio(part, whole);
    }

    /** A chain is as strong as its weakest link, hence the least over segments. */
    private static double resilience(World world, List<String> keys) {
        int state = Of.state(world, keys, 0);
        return Stream.of(Segment.values())
                .filter(segment -> keys.size() < 2 || segment.layer() == layer(keys))
                .mapToDouble(segment -> relative(world, state, segment.ordinal()))
                .min()
                .orElse(Double.NaN);
    }

    private static Layer layer(List<String> keys) {
        return Layer.valueOf(keys.get(1));
    }

    /** At most 1: what a state keeps to itself beyond what is known makes it no safer. */
    private static double relative(World world, int state, int segment) {
        double own = 0;
        for (int f = 0; f < world.roster().firmCount(); f++) {
            if (world.roster().home()[f] == state) {
                own = Math.max(own, world.knowledge().level(f, segment));
            }
        }
        double best = world.knowledge().knownBest(segment);
        return best > 0 ? Math.min(1, own / best) : Double.NaN;
    }
}
