package leapfrog.output.chart.plot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The widths that journals set figures in. */
public enum Size {
    SINGLE(85, 7),
    ONEHALF(120, 7),
    DOUBLE(174, 8);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final int millimetres;
    private final int textPoints;

    Size(int millimetres, int textPoints) {
        this.millimetres = millimetres;
        this.textPoints = textPoints;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int millimetres() {
        return millimetres;
    }

    /** In points of 1/72 inch. */
    double width() {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** Points of the titles of axes and the names of lines; ticks and marks stand at 7. */
    public int textPoints() {
        return textPoints;
    }

    /** What stands after a figure's id in file names. */
    public String suffix() {
        return this == DOUBLE ? "" : "-" + id();
    }

    public static Optional<Size> ofId(String id) {
        return Stream.of(values()).filter(size -> size.id().equals(id)).findFirst();
    }
}
