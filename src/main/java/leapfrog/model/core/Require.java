package leapfrog.model.core;

/** Argument checks whose messages name the field and the value. */
public final class Require {

    private Require() {}

    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, was " + value);
        }
        return value;
    }

    public static double positive(String name, double value) {
        finite(name, value);
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be above zero, was " + value);
        }
        return value;
    }

    public static double notNegative(String name, double value) {
        finite(name, value);
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be below zero, was " + value);
        }
        return value;
    }

    /** A number in [0, 1]. */
    public static double share(String name, double value) {
        return within(name, value, 0, 1);
    }

    public static double within(String name, double value, double min, double max) {
        finite(name, value);
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    name + " must lie in [" + min + ", " + max + "], was " + value);
        }
        return value;
    }

    public static String text(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value;
    }
}
