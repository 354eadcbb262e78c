package leapfrog.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import leapfrog.output.chart.words.Words;

/** The main measures at the start, at the fork and at the end, in sentences and as a table. */
final class Finding {

    private final Levels levels;
    private final String fork;
    private final StateNames states;
    private final Words words;
    private final int replications;

    /**
     * @param fork quarter in which what-ifs begin; may be empty
     */
    Finding(Levels levels, String fork, StateNames states, Words words) {
        this.levels = levels;
        this.fork = fork;
        this.states = states;
        this.words = words;
        this.replications = levels.replications();
    }

    /** Ids of the measures that it reads. */
    static Set<String> measures() {
        return Headline.ALL.stream().map(Headline::measure).collect(Collectors.toSet());
    }

    /**
     * A sentence or more for each main measure of each pole; of several policies the first measure
     * that there is, policy by policy.
     */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            if (several() && !sentences.isEmpty()) {
                break;
            }
            for (Levels.Line line : lines(headline)) {
                sentence(headline, line).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private boolean several() {
        return levels.lines().stream().anyMatch(line -> !line.policy().isEmpty());
    }

    /** The same numbers; a column tells the policy when there are several. */
    Optional<DataTable> table() {
        boolean several = several();
        List<String> header =
                new ArrayList<>(several ? List.of(words.of("report.column.policy")) : List.of());
        header.addAll(
                List.of(
                        words.of("report.column.measure"),
                        words.of("report.column.of"),
                        words.of("report.column.start", levels.first())));
        if (forked()) {
            header.add(words.of("report.column.fork", fork));
        }
        header.add(words.of("report.column.end", levels.last()));
        List<List<String>> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            for (Levels.Line line : lines(headline)) {
                List<String> row =
                        new ArrayList<>(several ? List.of(words.policy(line.policy())) : List.of());
                row.addAll(List.of(headline.label(words), states.subject(line.subject())));
                row.add(cell(line, levels.first()));
                if (forked()) {
                    row.add(cell(line, fork));
                }
                row.add(cell(line, levels.last()));
                rows.add(row);
            }
        }
        String caption = words.of("report.levels");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(DataTable.of("levels", caption, header, rows));
    }

    private String cell(Levels.Line line, String quarter) {
        return levels.at(line, quarter)
                .map(level -> level.text(words))
                .orElseGet(() -> words.of("report.undefined"));
    }

    private boolean forked() {
        return !fork.isEmpty() && !fork.equals(levels.first()) && !fork.equals(levels.last());
    }

    /** Of pairs all, of single states the poles; all of them when there is no pair. */
    private List<Levels.Line> lines(Headline headline) {
        Set<String> poles = poles();
        return levels.lines().stream()
                .filter(line -> line.measure().equals(headline.measure()))
                .filter(line -> states.has(line.subject()) || line.subject().contains("/"))
                .filter(
                        line ->
                                line.subject().contains("/")
                                        || poles.isEmpty()
                                        || poles.contains(line.subject()))
                .toList();
    }

    private Set<String> poles() {
        Set<String> poles = new TreeSet<>();
        for (Levels.Line line : levels.lines()) {
            if (line.measure().startsWith("gap") && line.subject().contains("/")) {
                poles.addAll(List.of(line.subject().split("/", -1)));
            }
        }
        return poles;
    }

    private Optional<Sentence> sentence(Headline headline, Levels.Line line) {
        Object[] names =
                List.of(line.subject().split("/", -1)).stream().map(states::inSentence).toArray();
        Optional<Level> end = levels.at(line, levels.last());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Optional<Level> start = levels.at(line, levels.first());
        Optional<Level> middle = forked() ? levels.at(line, fork) : Optional.empty();
        List<String> parts = new ArrayList<>();
        parts.add(headline.phrase(words, names));
        start.ifPresent(level -> parts.add(told(level)));
        middle.ifPresent(level -> parts.add(told(level)));
        parts.add(told(end.get()));
        String form =
                start.isPresent()
                        ? middle.isPresent() ? "report.levels-all" : "report.levels-start"
                        : middle.isPresent() ? "report.levels-fork" : "report.levels-end";
        String text = words.of(form, parts.toArray());
        String change =
                middle.or(() -> start)
                        .map(from -> " " + change(from, end.get(), middle.isPresent()))
                        .orElse("");
        String subject = states.subject(line.subject());
        String label =
                line.policy().isEmpty()
                        ? words.of("report.label", headline.label(words), subject)
                        : words.of(
                                "report.label-policy",
                                words.policy(line.policy()),
                                headline.label(words),
                                subject);
        return Optional.of(new Sentence(label, text + change));
    }

    private String told(Level level) {
        return level.n() == replications
                ? words.of("report.level", level.text(words), level.quarter())
                : words.of(
                        "report.level-few",
                        level.text(words),
                        level.quarter(),
                        level.n(),
                        replications);
    }

    private String change(Level from, Level to, boolean forked) {
        double difference = to.median() - from.median();
        String since = words.of(forked ? "report.since-fork" : "report.since-start");
        if (difference == 0) {
            return words.of("report.stays", since);
        }
        String bands = from.overlaps(to) ? "report.bands-overlap" : "report.bands-apart";
        return words.of(
                difference > 0 ? "report.rises" : "report.falls",
                since,
                ShownNumber.difference(Math.abs(difference), to.unit(), words),
                words.of(to.n() > 1 ? bands : "report.bands-alone"));
    }
}
