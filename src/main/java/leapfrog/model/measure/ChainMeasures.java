package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.market.chip.ChainCapacity;
import leapfrog.model.market.chip.Foundries;
import leapfrog.model.market.chip.Production;
import leapfrog.model.market.chip.SupplyLinks.Link;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of the chain behind devices: tools, memory, wafers, who sells them and who depends. */
final class ChainMeasures {

    private ChainMeasures() {}

    static List<Measure> all() {
        return List.of(
                sales(
                        "tool-sales",
                        Link.TOOLS,
                        "tools that makers of the first state sell to chip"
                                + " makers of the second"),
                sales(
                        "memory-sales",
                        Link.MEMORY,
                        "memory that makers of the first state sell to"
                                + " designers of the second"),
                sales(
                        "wafer-sales",
                        Link.WAFERS,
                        "wafers and packages that foundries of the first"
                                + " state sell to designers of the second"),
                sales(
                        "device-sales",
                        Link.DEVICES,
                        "devices that designers of the first state sell"
                                + " to buyers of the second"),
                Of.measure(
                        "chain-sales",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.MORE,
                        "tools, memory, wafers and packages that firms of a state sell, at a yearly"
                                + " rate",
                        (world, keys) -> chainSales(world, Of.state(world, keys, 0))),
                dependence("equipment-dependence", Link.TOOLS, "tools that chip makers"),
                dependence("memory-dependence", Link.MEMORY, "memory that designers"),
                dependence("foundry-dependence", Link.WAFERS, "wafers and packages that designers"),
                Of.measure(
                        "memory-stock",
                        Unit.MONTHS,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "how long the stock of memory of a state's designers lasts at the rate of"
                                + " their orders",
                        (world, keys) -> memoryStock(world, Of.state(world, keys, 0))),
                Of.measure(
                        "wafer-capacity",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "good dies a quarter that foundries of a state can make for accelerators",
                        (world, keys) -> waferCapacity(world, Of.state(world, keys, 0))),
                Of.measure(
                        "foundry-yield",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of good dies on the newest node of a state's best foundry",
                        (world, keys) -> bestYield(world, Of.state(world, keys, 0))),
                Of.measure(
                        "chip-engineers",
                        Unit.THOUSAND_PERSONS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "people who design and make chips and their tools",
                        (world, keys) ->
                                Unit.THOUSAND_PERSONS.fromBase(
                                        world.engineers().atWork(Of.state(world, keys, 0)))),
                Of.measure(
                        "stakes-refused",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "stakes of foreigners in chip makers of a state that it refused in the"
                                + " quarter",
                        (world, keys) -> world.stakes().refused(Of.state(world, keys, 0))),
                Of.measure(
                        "stakes-taken",
                        Unit.UNITS,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "stakes of foreigners in chip makers of a state that were taken in the"
                                + " quarter",
                        (world, keys) -> world.stakes().taken(Of.state(world, keys, 0))));
    }

    private static Measure sales(String id, Link link, String text) {
        return Of.measure(
                id,
                Unit.BILLION_USD_PER_YEAR,
                List.of(Key.STATE, Key.STATE),
                Better.NEITHER,
                text + ", at a yearly rate",
                (world, keys) -> {
                    int from = Of.state(world, keys, 0);
                    int to = Of.state(world, keys, 1);
                    return Unit.BILLION_USD_PER_YEAR.fromBase(4 * paid(world, link, from, to));
                });
    }

    private static double paid(World world, Link link, int from, int to) {
        return world.vendors().production().links().between(link, from, to);
    }

    private static double chainSales(World world, int state) {
        double sum = 0;
        for (int to = 0; to < world.roster().stateCount(); to++) {
            sum += paid(world, Link.TOOLS, state, to);
            sum += paid(world, Link.MEMORY, state, to);
            sum += paid(world, Link.WAFERS, state, to);
        }
        return Unit.BILLION_USD_PER_YEAR.fromBase(4 * sum);
    }

    private static Measure dependence(String id, Link link, String what) {
        return Of.measure(
                id,
                Unit.SHARE,
                List.of(Key.STATE),
                Better.LESS,
                "share of the " + what + " of a state buy which comes from abroad",
                (world, keys) -> dependence(world, link, Of.state(world, keys, 0)));
    }

    private static double dependence(World world, Link link, int state) {
        double all = 0;
        for (int from = 0; from < world.roster().stateCount(); from++) {
            all += paid(world, link, from, state);
        }
        return Of.ratio(all - paid(world, link, state, state), all);
    }

    private static double memoryStock(World world, int state) {
        Production production = world.vendors().production();
        double stacks = 0;
        double use = 0;
        for (int v = 0; v < world.vendors().count(); v++) {
            if (world.vendors().home(v) == state) {
                stacks += production.stocks().stacks(v);
                use += production.stocks().use(v);
            }
        }
        return 3 * Of.ratio(stacks, use);
    }

    private static double waferCapacity(World world, int state) {
        Foundries foundries = world.vendors().production().foundries();
        ChainCapacity capacity = world.vendors().production().capacity();
        double sum = 0;
        for (int j = 0; j < foundries.count(); j++) {
            double yield = foundries.yield(j, foundries.node(j));
            double dies = capacity.wafers().units(j) * capacity.diesPerWafer();
            sum += foundries.home(j) == state ? dies * yield : 0;
        }
        return sum;
    }

    private static double bestYield(World world, int state) {
        Foundries foundries = world.vendors().production().foundries();
        double best = 0;
        double yield = Double.NaN;
        for (int j = 0; j < foundries.count(); j++) {
            double level =
                    world.knowledge().level(foundries.firm(j), Segment.FABRICATION.ordinal());
            if (foundries.home(j) == state && level > best) {
                best = level;
                yield = foundries.yield(j, foundries.node(j));
            }
        }
        return yield;
    }
}
