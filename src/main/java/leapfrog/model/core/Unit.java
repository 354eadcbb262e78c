package leapfrog.model.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every unit that a file may use or a table may carry. A value inside the model is always in the
 * first-named (base) unit of its dimension.
 */
public enum Unit {
    ONE("1", Dimension.NUMBER, 1),
    INDEX("index", Dimension.NUMBER, 1),
    UNITS("units", Dimension.NUMBER, 1),
    MODELS("models", Dimension.NUMBER, 1),
    SHARE("share", Dimension.SHARE, 1),
    PERCENT("%", Dimension.SHARE, 0.01),
    USD("USD", Dimension.MONEY, 1),
    MILLION_USD("mn USD", Dimension.MONEY, 1e6),
    BILLION_USD("bn USD", Dimension.MONEY, 1e9),
    USD_PER_YEAR("USD/year", Dimension.MONEY_RATE, 1),
    MILLION_USD_PER_YEAR("mn USD/year", Dimension.MONEY_RATE, 1e6),
    BILLION_USD_PER_YEAR("bn USD/year", Dimension.MONEY_RATE, 1e9),
    FLOP_PER_SECOND("FLOP/s", Dimension.COMPUTE_RATE, 1),
    GIGAFLOPS("GFLOPS", Dimension.COMPUTE_RATE, 1e9),
    TERAFLOPS("TFLOPS", Dimension.COMPUTE_RATE, 1e12),
    PETAFLOPS("PFLOPS", Dimension.COMPUTE_RATE, 1e15),
    EXAFLOPS("EFLOPS", Dimension.COMPUTE_RATE, 1e18),
    TERAFLOPS_PER_MM2("TFLOPS/mm2", Dimension.COMPUTE_DENSITY, 1e12),
    SQUARE_MILLIMETRE("mm2", Dimension.AREA, 1),
    EXAFLOPS_PER_YEAR("EFLOPS/year", Dimension.COMPUTE_GROWTH, 1e18),
    FLOP("FLOP", Dimension.COMPUTE, 1),
    BYTE_PER_SECOND("B/s", Dimension.BANDWIDTH, 1),
    GIGABYTE_PER_SECOND("GB/s", Dimension.BANDWIDTH, 1e9),
    TERABYTE_PER_SECOND("TB/s", Dimension.BANDWIDTH, 1e12),
    WATT("W", Dimension.POWER, 1),
    KILOWATT("kW", Dimension.POWER, 1e3),
    MEGAWATT("MW", Dimension.POWER, 1e6),
    GIGAWATT("GW", Dimension.POWER, 1e9),
    TERAWATT_HOUR_PER_YEAR("TWh/year", Dimension.ENERGY_RATE, 1),
    YEARS("years", Dimension.TIME, 1),
    QUARTERS("quarters", Dimension.TIME, 0.25),
    MONTHS("months", Dimension.TIME, 1 / 12.0),
    PER_YEAR("1/year", Dimension.RATE, 1),
    PERCENT_PER_YEAR("%/year", Dimension.RATE, 0.01),
    PER_QUARTER("1/quarter", Dimension.RATE, 4),
    PERSONS("persons", Dimension.PEOPLE, 1),
    THOUSAND_PERSONS("thousand persons", Dimension.PEOPLE, 1e3),
    MILLION_PERSONS("mn persons", Dimension.PEOPLE, 1e6),
    USD_PER_FLOP("USD/FLOP", Dimension.PRICE_OF_COMPUTE, 1),
    LOG10_FLOP("log10 FLOP", Dimension.LOG_COMPUTE, 1),
    DEX("dex", Dimension.LOG_LEVEL, 1),
    NAT("nat", Dimension.LOG_LEVEL, 1 / 2.302585092994046);

    private final String symbol;
    private final Dimension dimension;
    private final double factor;

    Unit(String symbol, Dimension dimension, double factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
    }

    /** As written in files and tables. */
    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units of the dimension one of this unit is. */
    public double factor() {
        return factor;
    }

    public double toBase(double value) {
        return value * factor;
    }

    public double fromBase(double value) {
        return value / factor;
    }

    public static Optional<Unit> ofSymbol(String symbol) {
        return Stream.of(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
    }

    /** The units that may stand where this one is expected. */
    public List<Unit> compatible() {
        return Stream.of(values()).filter(unit -> unit.dimension == dimension).toList();
    }
}
