package leapfrog.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import picocli.CommandLine.Option;

/** Options of a comparison beside those of every run. */
final class CompareOptions {

    /** What decides unless something else is declared. */
    private static final List<String> USUAL =
            List.of(
                    "gap-months(CN/US)",
                    "chip-self-sufficiency(CN)",
                    "value-added-share(US)",
                    "value-added-share(CN)",
                    "value-added-share(KR)");

    private static final int USUAL_LIMIT = 1000;

    @Option(
            names = "--primary",
            paramLabel = "MEASURE",
            split = ",",
            description =
                    "Measures that decide, such as gap-months(CN/US); p values are corrected over"
                            + " them. Default: ${DEFAULT-VALUE} gap, self-sufficiency, value added.",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
    private List<String> primary = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "YYYY-Qn",
            description =
                    "Quarter from which horizons count (default: the first that a policy touches,"
                            + " else the fork).")
    private String from;

    @Option(
            names = "--precision",
            paramLabel = "WIDTH",
            description =
                    "Half-width that the intervals of the first primary measure must reach, in its"
                            + " unit, or as a share of the effect such as 10%%; sets the number of"
                            + " replications from a first stage of --replications.")
    private String precision;

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            description = "Most replications that --precision may ask for (default: 1000).")
    private Integer limit;

    @Option(
            names = "--over",
            paramLabel = "FILE",
            description = "Repeat the comparison over the uncertain assumptions of this file.")
    private Path over;

    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        OptionChecks.atLeast("--max-replications", limit, 2, mistakes);
        if (from != null) {
            try {
                Quarter.parse(from);
            } catch (IllegalArgumentException e) {
                mistakes.add("--from: " + e.getMessage());
            }
        }
        if (precision != null && !precision.matches("[0-9]*\\.?[0-9]+%?")) {
            mistakes.add(
                    "--precision is a width such as 0.5, or a share such as 10%, found '"
                            + precision
                            + "'");
        }
        if (limit != null && precision == null) {
            mistakes.add("--max-replications limits --precision, which is not given");
        }
        if (over != null && !Files.isReadable(over)) {
            mistakes.add("--over " + over + " cannot be read");
        }
        return mistakes;
    }

    /** What was declared here; empty when nothing was. */
    List<String> primary() {
        return primary;
    }

    static List<String> usual() {
        return USUAL;
    }

    Optional<Quarter> from() {
        return Optional.ofNullable(from).map(Quarter::parse);
    }

    boolean sequential() {
        return precision != null;
    }

    boolean relative() {
        return precision.endsWith("%");
    }

    /** The wanted half-width, or the share of the effect. */
    double width() {
        String number = precision.replace("%", "");
        return Double.parseDouble(number) / (relative() ? 100 : 1);
    }

    int limit() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    Optional<Path> over() {
        return Optional.ofNullable(over);
    }
}
