package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.agent.Adopters;
import leapfrog.model.core.Unit;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Sector;
import leapfrog.model.world.World;

/** Measures of adoption and what they add to the economy. */
final class UseMeasures {

    private UseMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.either(
                        "adoption",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.SECTOR)),
                        Better.MORE,
                        "share of a state's adopter firms that use some ecosystem",
                        UseMeasures::adoption),
                Of.either(
                        "depth",
                        Unit.SHARE,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.SECTOR)),
                        Better.MORE,
                        "depth of use, mean over all adopter firms of a state, or of a sector",
                        UseMeasures::depth),
                Of.either(
                        "value-added",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.SECTOR)),
                        Better.MORE,
                        "what use of the technology, or of a sector, adds to GDP, net of the cost of"
                                + " adopting it",
                        UseMeasures::valueAdded),
                Of.measure(
                        "value-added-share",
                        Unit.PERCENT,
                        List.of(Key.STATE),
                        Better.MORE,
                        "the same as a share of GDP",
                        (world, keys) -> {
                            int s = Of.state(world, keys, 0);
                            return Unit.PERCENT.fromBase(
                                    Of.ratio(
                                            world.economy().valueAdded(s), world.economy().gdp(s)));
                        }),
                Of.measure(
                        "gdp",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "gross domestic product at current prices",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        world.economy().gdp(Of.state(world, keys, 0)))),
                Of.measure(
                        "literacy",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the workforce that can use the technology well",
                        (world, keys) -> world.economy().literacy(Of.state(world, keys, 0))),
                Of.measure(
                        "robots",
                        Unit.INDEX,
                        List.of(Key.STATE),
                        Better.MORE,
                        "industrial robots per worker, world of 2015 = 1",
                        (world, keys) -> world.economy().robots(Of.state(world, keys, 0))));
    }

    private static double adoption(World world, List<String> keys) {
        Adopters population = world.ecosystems().population(Of.state(world, keys, 0));
        if (keys.size() == 1) {
            return population.adoptedShare();
        }
        return population.adoptedShare(sector(keys));
    }

    private static int sector(List<String> keys) {
        return Sector.ofId(keys.get(1)).orElseThrow().ordinal();
    }

    private static double depth(World world, List<String> keys) {
        int state = Of.state(world, keys, 0);
        return keys.size() == 1
                ? world.ecosystems().meanDepth(state)
                : world.ecosystems().meanDepth(state, sector(keys));
    }

    private static double valueAdded(World world, List<String> keys) {
        int state = Of.state(world, keys, 0);
        return Unit.BILLION_USD_PER_YEAR.fromBase(
                keys.size() == 1
                        ? world.economy().valueAdded(state)
                        : world.economy().valueAdded(state, sector(keys)));
    }
}
