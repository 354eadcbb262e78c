package leapfrog.model.core;

/** What kind of thing a quantity measures; two units convert only within one dimension. */
public enum Dimension {
    NUMBER,
    SHARE,
    MONEY,
    MONEY_RATE,
    COMPUTE_RATE,
    COMPUTE_DENSITY,
    COMPUTE_GROWTH,
    AREA,
    COMPUTE,
    BANDWIDTH,
    POWER,
    ENERGY_RATE,
    TIME,
    RATE,
    PEOPLE,
    PRICE_OF_COMPUTE,
    LOG_COMPUTE,
    LOG_LEVEL
}
