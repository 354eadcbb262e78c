package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.world.World;

/** Measures of data: who holds what, what of it binds, and how people, firms and states respond. */
final class DataMeasures {

    private DataMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.measure(
                        "data-stock",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "training data that firms of a state hold, largest holding of 2015 = 1",
                        (world, keys) -> world.data().heldBy(Of.state(world, keys, 0))),
                Of.measure(
                        "data-home-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of the data produced in a state that its own firms hold",
                        (world, keys) -> world.data().homeShare(Of.state(world, keys, 0))),
                Of.measure(
                        "data-abroad-share",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "share of the data that firms of a state hold which comes from abroad",
                        (world, keys) -> world.data().abroadShare(Of.state(world, keys, 0))),
                Of.measure(
                        "data-concentration",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "Herfindahl-Hirschman index of who holds the data produced in a state",
                        (world, keys) -> concentration(world, Of.state(world, keys, 0))),
                Of.measure(
                        "usable-data",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "data that the best supplied lab of a state can train on, by the languages of"
                                + " the markets it serves, largest holding of 2015 = 1",
                        (world, keys) -> world.data().usableOf(Of.state(world, keys, 0))),
                Of.measure(
                        "binding-input-data",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "part of what bounds a state's best lab that is its data, the rest being"
                                + " effective computing",
                        (world, keys) -> binding(world, Of.state(world, keys, 0))),
                Of.measure(
                        "platform-audience",
                        Unit.SHARE,
                        List.of(Key.STATE, Key.STATE),
                        Better.MORE,
                        "share of the attention of people in the second state that platforms of the"
                                + " first have",
                        (world, keys) ->
                                world.platforms()
                                        .shareOf(
                                                Of.state(world, keys, 0),
                                                Of.state(world, keys, 1))),
                Of.measure(
                        "market-exits",
                        Unit.ONE,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "foreign clouds and platforms that have left a state's market since the start"
                                + " and not returned",
                        (world, keys) -> world.presence().exits(Of.state(world, keys, 0))),
                Of.measure(
                        "data-trust",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "trust of people in those who hold their data, that of the start being 1",
                        (world, keys) -> world.dataTrust().trust(Of.state(world, keys, 0))),
                Of.measure(
                        "data-retaliation",
                        Unit.SHARE,
                        List.of(Key.STATE, Key.STATE),
                        Better.NEITHER,
                        "how far the first state closes its market to platforms and models of the"
                                + " second in answer to closure there",
                        (world, keys) ->
                                world.retaliation()
                                        .answer(
                                                Of.state(world, keys, 0),
                                                Of.state(world, keys, 1))));
    }

    private static double concentration(World world, int state) {
        double[] held = new double[world.roster().firmCount()];
        for (int f = 0; f < held.length; f++) {
            held[f] = world.data().held(f, state);
        }
        return ChipMeasures.herfindahl(held);
    }

    private static double binding(World world, int state) {
        int best = -1;
        for (int f : world.labs().labs()) {
            boolean trains =
                    world.roster().home()[f] == state && Double.isFinite(world.labs().trained(f));
            if (trains && (best < 0 || world.labs().trained(f) > world.labs().trained(best))) {
                best = f;
            }
        }
        return best < 0
                ? Double.NaN
                : world.labs().boundByData(best, world.efficiency(best), world.data().usable(best));
    }
}
