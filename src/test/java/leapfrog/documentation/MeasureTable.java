package leapfrog.documentation;

import static leapfrog.documentation.MarkdownTable.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import leapfrog.model.measure.Cast;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;
import leapfrog.model.technology.Segment;
import leapfrog.scenario.MeasureNames;

/** The measures as a page tells them. */
final class MeasureTable {

    /** Two poles, a third state and a vendor: enough to see every measure recorded by default. */
    private static final Set<String> USUAL =
            Measures.standard(
                            new Cast(
                                    List.of("A", "B", "C"),
                                    List.of("A", "B"),
                                    List.of("v"),
                                    Segment.all().stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            segment -> segment,
                                                            segment -> List.of("A", "C")))))
                    .stream()
                    .map(label -> label.replaceFirst("\\(.*", ""))
                    .collect(Collectors.toSet());

    private MeasureTable() {}

    static String text() {
        MarkdownTable table =
                new MarkdownTable("measure", "unit", "better", "by default", "what it is");
        for (Measure measure : Measures.all()) {
            String spellings =
                    List.of(MeasureNames.spellings(measure).split(" or ")).stream()
                            .map(MarkdownTable::code)
                            .collect(Collectors.joining(", "));
            table.row(
                    spellings,
                    code(measure.unit().symbol()),
                    measure.better().name().toLowerCase(Locale.ROOT),
                    USUAL.contains(measure.id()) ? "yes" : "",
                    measure.text());
        }
        return "\n" + table;
    }
}
