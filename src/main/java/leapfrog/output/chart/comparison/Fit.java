package leapfrog.output.chart.comparison;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.Series;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;

/** Names of policies and series cut to the room that they have. */
final class Fit {

    private static final String DOTS = "\u2026";

    private Fit() {}

    /** {@code Gap months, CN/US}; the world as a subject is not said. */
    static String name(Series series, Look look) {
        return look.words().series(series.measure(), series.subject());
    }

    /** Names of policies as a figure tells them. */
    static List<String> policies(List<String> names, Look look) {
        return names.stream().map(look.words()::policy).toList();
    }

    /** The text, or its beginning with dots when it is too wide. */
    static String shortened(String text, Font font, double width) {
        if (Typeface.width(text, font) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && Typeface.width(text.substring(0, length) + DOTS, font) > width) {
            length--;
        }
        return text.substring(0, length).replaceAll("[ ,-]+$", "") + DOTS;
    }

    /** The text on so many lines at most, broken at blanks and after hyphens. */
    static List<String> wrapped(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("(?<=[ -])")) {
            boolean full = Typeface.width((line + word).strip(), font) > width;
            if (full && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(shortened(line.strip(), font, width));
        return lines;
    }

    /** Width of the widest text, no more than a limit. */
    static double widest(List<String> texts, Font font, double limit) {
        double widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, Typeface.width(text, font));
        }
        return Math.ceil(Math.min(widest, limit));
    }
}
