package leapfrog.output.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import leapfrog.output.CsvReader;
import leapfrog.output.chart.words.Words;

/** What the numbers of a figure say, in words: its alternative text. */
final class FigureWords {

    private static final int MOST_SERIES = 8;

    /** A series from its first to its last value. */
    private static final class Course {

        private final String measure;
        private final String subject;
        private final String unit;
        private final String from;
        private final double first;
        private String to;
        private double last;

        Course(String measure, String subject, String unit, String from, double first) {
            this.measure = measure;
            this.subject = subject;
            this.unit = unit;
            this.from = from;
            this.first = first;
        }

        void goOn(String quarter, double value) {
            to = quarter;
            last = value;
        }

        String text(Words words) {
            return words.of(
                    "report.course",
                    words.find("measure." + measure).orElse(measure),
                    words.subject(subject),
                    ShownNumber.of(first, unit, words),
                    from,
                    ShownNumber.of(last, unit, words),
                    to);
        }
    }

    private final Map<String, Course> courses = new LinkedHashMap<>();
    private int rows;

    private final Words words;

    private FigureWords(Words words) {
        this.words = words;
    }

    /**
     * @param csv the numbers drawn
     */
    static String of(Path csv, Words words) throws IOException {
        FigureWords figure = new FigureWords(words);
        figure.read(csv);
        return figure.courses.isEmpty() ? words.of("report.counted", figure.rows) : figure.series();
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
                            row.get(measure),
                            row.get(subject),
                            row.get(unit),
                            row.get(quarter),
                            row.get(median));
                }
                next = csv.next();
            }
        }
    }

    private void take(String measure, String subject, String unit, String quarter, String cell) {
        if (cell.isEmpty() || !ShownNumber.isNumber(cell)) {
            return;
        }
        double value = Double.parseDouble(cell);
        courses.computeIfAbsent(
                        measure + " " + subject,
                        one -> new Course(measure, subject, unit, quarter, value))
                .goOn(quarter, value);
    }

    private String series() {
        String shown =
                courses.values().stream()
                        .limit(MOST_SERIES)
                        .map(course -> course.text(words))
                        .collect(Collectors.joining("; "));
        int left = courses.size() - MOST_SERIES;
        return left > 0
                ? words.of("report.medians-more", shown, left)
                : words.of("report.medians", shown);
    }
}
