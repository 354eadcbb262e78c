package leapfrog.model.measure;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.model.core.Unit;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.measure.Measure.Better;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.World;

/** Measures of devices: who buys what, by which channel, and what vendors earn and lose. */
final class ChipMeasures {

    private ChipMeasures() {}

    static List<Measure> all() {
        return List.of(
                Of.measure(
                        "chip-self-sufficiency",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of a state's spending on devices that goes to vendors at home",
                        (world, keys) -> selfSufficiency(world, Of.state(world, keys, 0))),
                Of.measure(
                        "chip-self-sufficiency-compute",
                        Unit.SHARE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "share of the computing that a state's buyers gained which came from vendors"
                                + " at home, by FLOP/s; not to be mixed with the measure by value",
                        (world, keys) -> computingAtHome(world, Of.state(world, keys, 0))),
                Of.measure(
                        "chip-self-sufficiency-all",
                        Unit.ONE,
                        List.of(Key.STATE),
                        Better.MORE,
                        "chips of every kind made in a state, by anyone, over those it uses, by value,"
                                + " above 1 for an exporter; not to be mixed with the measures of"
                                + " accelerators",
                        (world, keys) -> allChips(world, Of.state(world, keys, 0))),
                Of.either(
                        "devices-bought",
                        Unit.UNITS,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.CHANNEL)),
                        Better.NEITHER,
                        "devices that buyers of a state got in the quarter, in all or by channel",
                        ChipMeasures::bought),
                Of.either(
                        "compute-bought",
                        Unit.EXAFLOPS,
                        List.of(List.of(Key.STATE), List.of(Key.STATE, Key.CHANNEL)),
                        Better.NEITHER,
                        "computing that those devices add, dense FP16",
                        ChipMeasures::computing),
                Of.worldOr(
                        "device-performance",
                        Unit.TERAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "best device on sale to buyers of a state, dense FP16; of the world: best on"
                                + " sale anywhere",
                        ChipMeasures::performance),
                Of.measure(
                        "domestic-device-performance",
                        Unit.TERAFLOPS,
                        List.of(Key.STATE),
                        Better.MORE,
                        "best device that vendors of a state sell at home, dense FP16",
                        (world, keys) ->
                                Unit.TERAFLOPS.fromBase(
                                        world.vendors()
                                                .bestFor(
                                                        Of.state(world, keys, 0),
                                                        true,
                                                        world.clearance()))),
                Of.either(
                        "device-price",
                        Unit.USD,
                        List.of(List.of(Key.FIRM), List.of(Key.STATE)),
                        Better.NEITHER,
                        "list price of a vendor's device; of a state: mean price that its buyers paid"
                                + " for a device",
                        ChipMeasures::price),
                Of.either(
                        "vendor-revenue",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(List.of(Key.FIRM), List.of(Key.STATE)),
                        Better.MORE,
                        "sales of devices, the quarter's at a yearly rate",
                        (world, keys) ->
                                vendors(world, keys.get(0), world.devices().trade()::soldValue)),
                Of.either(
                        "vendor-revenue-lost",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(List.of(Key.FIRM), List.of(Key.STATE)),
                        Better.LESS,
                        "sales that buyers wanted and export controls stopped, at a yearly rate, net"
                                + " of down-graded devices sold instead",
                        (world, keys) ->
                                vendors(world, keys.get(0), world.devices().trade()::lost)),
                Of.either(
                        "vendor-revenue-refused",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(List.of(Key.FIRM), List.of(Key.STATE)),
                        Better.LESS,
                        "sales that buyers wanted and their own state's import controls stopped, at a"
                                + " yearly rate",
                        (world, keys) ->
                                vendors(world, keys.get(0), world.devices().trade()::refused)),
                Of.measure(
                        "licence-revenue",
                        Unit.BILLION_USD_PER_YEAR,
                        List.of(Key.STATE),
                        Better.NEITHER,
                        "what a state is paid for licences to sell what it controls, at a yearly rate",
                        (world, keys) ->
                                Unit.BILLION_USD_PER_YEAR.fromBase(
                                        4
                                                * world.devices()
                                                        .trade()
                                                        .licenceRevenue(Of.state(world, keys, 0)))),
                Of.measure(
                        "control-stringency",
                        Unit.SHARE,
                        List.of(Key.STATE, Key.STATE),
                        Better.NEITHER,
                        "how much of what can be controlled the first state controls towards the"
                                + " second: mean over devices, tools, memory, rented computing and"
                                + " weights by the broadest control in force",
                        (world, keys) ->
                                world.clearance()
                                        .stringency(
                                                Of.state(world, keys, 0),
                                                Of.state(world, keys, 1))),
                Of.measure(
                        "ban-risk",
                        Unit.SHARE,
                        List.of(Key.STATE, Key.STATE),
                        Better.LESS,
                        "perceived risk of buyers of the first state to be cut off from vendors of"
                                + " the second",
                        (world, keys) ->
                                world.devices()
                                        .fear(Of.state(world, keys, 0), Of.state(world, keys, 1))),
                Of.measure(
                        "compute-scarcity",
                        Unit.ONE,
                        List.of(Key.STATE),
                        Better.LESS,
                        "computing that the labs of a state wanted over what they got, by budget",
                        (world, keys) -> scarcity(world, Of.state(world, keys, 0))),
                Of.measure(
                        "market-concentration",
                        Unit.INDEX,
                        List.of(Key.SEGMENT),
                        Better.NEITHER,
                        "Herfindahl-Hirschman index: of device sales in CHIP_DESIGN, of use in"
                                + " MODEL, of research spending elsewhere",
                        (world, keys) -> concentration(world, Segment.valueOf(keys.get(0)))));
    }

    private static double selfSufficiency(World world, int state) {
        DeviceTrade trade = world.devices().trade();
        double all = bought().mapToDouble(channel -> trade.value(state, channel)).sum();
        return Of.ratio(trade.value(state, Channel.DOMESTIC), all);
    }

    private static double computingAtHome(World world, int state) {
        DeviceTrade trade = world.devices().trade();
        double all = bought().mapToDouble(channel -> trade.computing(state, channel)).sum();
        return Of.ratio(trade.computing(state, Channel.DOMESTIC), all);
    }

    /** Channels of devices that somebody made for sale; repairs bring back old ones. */
    private static Stream<Channel> bought() {
        return Stream.of(Channel.values()).filter(channel -> channel != Channel.REPAIRED);
    }

    private static double allChips(World world, int state) {
        DeviceTrade trade = world.devices().trade();
        double used = 4 * bought().mapToDouble(channel -> trade.value(state, channel)).sum();
        double made = 4 * trade.value(state, Channel.DOMESTIC);
        return Of.ratio(
                world.otherChips().output(state) + made, world.otherChips().market(state) + used);
    }

    private static double price(World world, List<String> keys) {
        DeviceVendors vendors = world.vendors();
        DeviceTrade trade = world.devices().trade();
        if (Of.isState(world, keys.get(0))) {
            int state = Of.state(world, keys, 0);
            double paid = bought().mapToDouble(channel -> trade.value(state, channel)).sum();
            double units = bought().mapToDouble(channel -> trade.units(state, channel)).sum();
            return Of.ratio(paid, units);
        }
        int firm = world.roster().firmIndex(keys.get(0));
        for (int v = 0; v < vendors.count(); v++) {
            if (vendors.firm(v) == firm && vendors.performance(v) > 0) {
                return vendors.price(v);
            }
        }
        return Double.NaN;
    }

    private static double bought(World world, List<String> keys) {
        DeviceTrade trade = world.devices().trade();
        int state = Of.state(world, keys, 0);
        return channels(keys).mapToDouble(channel -> trade.units(state, channel)).sum();
    }

    private static double computing(World world, List<String> keys) {
        DeviceTrade trade = world.devices().trade();
        int state = Of.state(world, keys, 0);
        return Unit.EXAFLOPS.fromBase(
                channels(keys).mapToDouble(channel -> trade.computing(state, channel)).sum());
    }

    private static Stream<Channel> channels(List<String> keys) {
        return Stream.of(Channel.values())
                .filter(channel -> keys.size() == 1 || channel.id().equals(keys.get(1)));
    }

    private static double performance(World world, List<String> keys) {
        DeviceVendors vendors = world.vendors();
        if (!keys.isEmpty()) {
            return Unit.TERAFLOPS.fromBase(
                    vendors.bestFor(Of.state(world, keys, 0), false, world.clearance()));
        }
        double best = 0;
        for (int v = 0; v < vendors.count(); v++) {
            best = Math.max(best, vendors.captive(v) ? 0 : vendors.performance(v));
        }
        return Unit.TERAFLOPS.fromBase(best);
    }

    /** Reads USD of a quarter off a vendor. */
    private interface OfVendor {
        double read(int vendor);
    }

    private static double vendors(World world, String key, OfVendor reading) {
        boolean state = Of.isState(world, key);
        int index = state ? world.roster().stateIndex(key) : world.roster().firmIndex(key);
        DeviceVendors vendors = world.vendors();
        double sum = 0;
        boolean any = state;
        for (int v = 0; v < vendors.count(); v++) {
            boolean counted = state ? vendors.home(v) == index : vendors.firm(v) == index;
            any |= counted;
            sum += counted ? 4 * reading.read(v) : 0;
        }
        return any ? Unit.BILLION_USD_PER_YEAR.fromBase(sum) : Double.NaN;
    }

    private static double scarcity(World world, int state) {
        double sum = 0;
        double whole = 0;
        for (int f : world.labs().labs()) {
            if (world.roster().home()[f] == state) {
                double budget = world.finance().budget(f);
                sum += budget * world.scarcity(f);
                whole += budget;
            }
        }
        return Of.ratio(sum, whole);
    }

    private static double concentration(World world, Segment segment) {
        int n = world.roster().firmCount();
        double[] size = new double[n];
        if (segment == Segment.CHIP_DESIGN) {
            for (int v = 0; v < world.vendors().count(); v++) {
                size[world.vendors().firm(v)] = world.devices().trade().soldValue(v);
            }
        } else if (segment == Segment.MODEL) {
            for (int k = 0; k < world.labs().labs().length; k++) {
                size[world.labs().labs()[k]] = world.ecosystems().worldShare(k);
            }
        } else {
            for (int f = 0; f < n; f++) {
                size[f] = world.researchMoney(f, segment.ordinal());
            }
        }
        return herfindahl(size);
    }

    /** Sum of squared shares; NaN when nothing is there to share. */
    static double herfindahl(double[] size) {
        double whole = 0;
        double squares = 0;
        for (double part : size) {
            whole += part;
            squares += part * part;
        }
        return whole > 0 ? squares / (whole * whole) : Double.NaN;
    }
}
