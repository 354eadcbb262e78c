package leapfrog.output.chart.comparison;

import java.nio.file.Path;
import java.util.List;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.ComparisonFigures;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.comparison.FakeComparison;

/** Draws figures of made-up comparisons, to be looked at: give it a folder. */
final class Gallery {

    private static final int[][] CASES = {{1, 1}, {1, 4}, {3, 3}, {12, 4}};

    private Gallery() {}

    public static void main(String[] args) {
        for (Size size : Size.values()) {
            FigureStyle style =
                    new FigureStyle(size.id(), "sans", false, 300, false, List.of("png"), "en");
            draw(Path.of(args[0], size.id()), style);
        }
    }

    private static void draw(Path root, FigureStyle style) {
        for (int[] each : CASES) {
            Path folder = root.resolve(each[0] + "-policies-" + each[1] + "-series");
            new ComparisonFigures()
                    .draw(
                            folder,
                            FakeComparison.of(each[0], each[1]),
                            List.of(
                                    FakeComparison.robustness(each[0], 30),
                                    FakeComparison.robustness(each[0], 200)),
                            List.of(),
                            style);
        }
    }
}
