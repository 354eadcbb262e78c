package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.output.CsvReader;

/** What the numbers of a figure say, in words: its alternative text. */
final class FigureWords {

    private static final int MOST_SERIES = 8;

    /** A series from its first to its last value. */
    private static final class Course {

        private final String label;
        private final String unit;
        private final String from;
        private final double first;
        private String to;
        private double last;

        Course(String label, String unit, String from, double first) {
            this.label = label;
            this.unit = unit;
            this.from = from;
            this.first = first;
        }

        void goOn(String quarter, double value) {
            to = quarter;
            last = value;
        }

        String text() {
            String start = label + " from " + ShownNumber.of(first, unit) + " in " + from;
            return start + " to " + ShownNumber.of(last, unit) + " in " + to;
        }
    }

    private final Map<String, Course> courses = new LinkedHashMap<>();
    private int rows;

    private FigureWords() {}

    /**
     * @param title what the figure asks
     * @param csv the numbers drawn
     */
    static String of(String title, Path csv) throws IOException {
        FigureWords words = new FigureWords();
        words.read(csv);
        String start = title.isEmpty() ? "" : title + " ";
        return start + (words.courses.isEmpty() ? words.counted() : words.series());
    }

    private void read(Path file) throws IOException {
        try (CsvReader csv = new CsvReader(file)) {
            List<String> header = csv.next().orElse(List.of());
            int measure = header.indexOf("measure");
            int subject = header.indexOf("subject");
            int quarter = header.indexOf("quarter");
            int unit = header.indexOf("unit");
            int median = Math.max(header.indexOf("median"), header.indexOf("mean"));
            boolean series = Math.min(Math.min(measure, subject), Math.min(quarter, unit)) >= 0;
            Optional<List<String>> next = csv.next();
            while (next.isPresent()) {
                List<String> row = next.get();
                rows++;
                if (series && median >= 0 && row.size() == header.size()) {
                    take(
                            row.get(measure) + " of " + row.get(subject),
                            row.get(unit),
                            row.get(quarter),
                            row.get(median));
                }
                next = csv.next();
            }
        }
    }

    private void take(String label, String unit, String quarter, String cell) {
        if (cell.isEmpty() || !ShownNumber.isNumber(cell)) {
            return;
        }
        double value = Double.parseDouble(cell);
        courses.computeIfAbsent(label, one -> new Course(label, unit, quarter, value))
                .goOn(quarter, value);
    }

    private String series() {
        List<String> shown =
                courses.values().stream().limit(MOST_SERIES).map(Course::text).toList();
        int left = courses.size() - shown.size();
        String more = left > 0 ? "; and " + left + " more in the numbers to download" : "";
        return "Medians: " + String.join("; ", shown) + more + ".";
    }

    private String counted() {
        return "Drawn from " + rows + " rows of numbers, which can be downloaded below it.";
    }
}
