package leapfrog.scenario;

import leapfrog.model.core.Unit;

/**
 * The quantities that a setting takes: a unit and least and greatest value in it.
 *
 * @param unit in which the range is stated; quantities in others of its dimension convert
 */
record Range(Unit unit, double min, double max) {

    /** Slack for the rounding of a conversion, relative to the bound. */
    private static final double SLACK = 1e-12;

    /**
     * The value in base units; a bare number is one of base units and allowed for shares and plain
     * numbers only.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    double base(String text) {
        Quantity quantity = Quantity.parse(text);
        if (quantity.unit().isEmpty() && !Quantity.mayBeBare(unit)) {
            throw new IllegalArgumentException(
                    "needs a unit, found '"
                            + text.strip()
                            + "'; allowed: "
                            + Quantity.allowed(unit));
        }
        Unit given = given(quantity, Unit.ONE, text);
        double value = given.toBase(quantity.number());
        double own = given == unit ? quantity.number() : unit.fromBase(value);
        double held = hold(own, text);
        return held == own ? value : unit.toBase(held);
    }

    /**
     * The value in {@link #unit()}; a bare number is already in it.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    double own(String text) {
        Quantity quantity = Quantity.parse(text);
        Unit given = given(quantity, unit, text);
        double own =
                given == unit ? quantity.number() : unit.fromBase(given.toBase(quantity.number()));
        return hold(own, text);
    }

    private Unit given(Quantity quantity, Unit bare, String text) {
        Unit given = quantity.unit().orElse(bare);
        if (quantity.unit().isPresent() && given.dimension() != unit.dimension()) {
            throw new IllegalArgumentException(
                    "wrong unit in '" + text.strip() + "'; allowed: " + Quantity.allowed(unit));
        }
        return given;
    }

    private double hold(double own, String text) {
        if (own < min - SLACK * Math.abs(min) || own > max + SLACK * Math.abs(max)) {
            throw new IllegalArgumentException(
                    "must lie in " + shown() + ", found '" + text.strip() + "'");
        }
        return Math.min(max, Math.max(min, own));
    }

    /** Such as {@code [0, 200] bn USD/year}. */
    String shown() {
        boolean plain = unit == Unit.ONE || unit == Unit.SHARE;
        return "["
                + Numbers.shown(min)
                + ", "
                + Numbers.shown(max)
                + "]"
                + (plain ? "" : " " + unit.symbol());
    }
}
