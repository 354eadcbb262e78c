package leapfrog.model.agent;

import leapfrog.model.core.Unit;

/** The numbers that the actor file gives for every lead firm, each declared once. */
public enum FirmField {
    REVENUE("revenue", Unit.BILLION_USD_PER_YEAR, 0, 1e4, "whole revenue, all business, 2015"),
    CASH("cash", Unit.BILLION_USD, 0, 1e4, "cash that technology spending may draw on, 2015"),
    RESEARCH(
            "research",
            Unit.MILLION_USD_PER_YEAR,
            0,
            1e6,
            "research on this technology over all its segments, 2015"),
    COMPUTE("compute", Unit.PETAFLOPS, 0, 1e9, "AI compute owned, dense FP16, 2015"),
    DATA("data", Unit.ONE, 0, 1e3, "training data held, the largest holder of 2015 = 1"),
    OPENNESS("openness", Unit.SHARE, 0, 1, "share of what it releases that is open, 2015"),
    FOREIGN_SHARE("foreign-share", Unit.SHARE, 0, 1, "share of its revenue from abroad, 2015");

    private final String id;
    private final Unit unit;
    private final double min;
    private final double max;
    private final String text;

    FirmField(String id, Unit unit, double min, double max, String text) {
        this.id = id;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.text = text;
    }

    public String id() {
        return id;
    }

    /** The unit a file is expected to use; others of its dimension convert. */
    public Unit unit() {
        return unit;
    }

    /** Least value, in {@link #unit()}. */
    public double min() {
        return min;
    }

    /** Greatest value, in {@link #unit()}. */
    public double max() {
        return max;
    }

    public String text() {
        return text;
    }
}
