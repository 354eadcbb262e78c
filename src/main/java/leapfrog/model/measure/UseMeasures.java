package leapfrog.model.measure;

import java.util.List;
import java.util.stream.Stream;
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
                Of.measure(
                        "depth",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "depth of use, mean over all adopter firms of a state",
                        (world, keys) -> world.ecosystems().meanDepth(Of.state(world, keys, 0))),
                Of.measure(
                        "value-added",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "what use of the technology adds to GDP, net of the cost of adopting it",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        world.economy().valueAdded(Of.state(world, keys, 0)))),
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
        Sector sector =
                Stream.of(Sector.values())
                        .filter(one -> one.id().equals(keys.get(1)))
                        .findFirst()
                        .orElseThrow();
        return population.adoptedShare(sector.ordinal());
    }
}
