package leapfrog.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The main measures at the start, at the fork and at the end, in sentences and as a table. */
final class Finding {

    private static final String NONE = "undefined";

    private final Levels levels;
    private final String fork;
    private final StateNames states;
    private final int replications;

    /**
     * @param fork quarter in which what-ifs begin; may be empty
     */
    Finding(Levels levels, String fork, StateNames states) {
        this.levels = levels;
        this.fork = fork;
        this.states = states;
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
        List<String> header = new ArrayList<>(several ? List.of("Policy") : List.of());
        header.addAll(List.of("Measure", "Of", "Start, " + levels.first()));
        if (forked()) {
            header.add("Fork, " + fork);
        }
        header.add("End, " + levels.last());
        List<List<String>> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            for (Levels.Line line : lines(headline)) {
                List<String> row = new ArrayList<>(several ? List.of(line.policy()) : List.of());
                row.addAll(List.of(headline.label(), states.subject(line.subject())));
                row.add(cell(line, levels.first()));
                if (forked()) {
                    row.add(cell(line, fork));
                }
                row.add(cell(line, levels.last()));
                rows.add(row);
            }
        }
        String caption = "Main measures: median, in brackets the middle 90 % of the replications";
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(DataTable.of("levels", caption, header, rows));
    }

    private String cell(Levels.Line line, String quarter) {
        return levels.at(line, quarter).map(Level::text).orElse(NONE);
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
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, headline.phrase(), names));
        Optional<Level> start = levels.at(line, levels.first());
        Optional<Level> middle = forked() ? levels.at(line, fork) : Optional.empty();
        start.ifPresent(one -> text.append(" is ").append(told(one)).append(" at the start,"));
        middle.ifPresent(one -> text.append(one(start)).append(told(one)).append(" at the fork,"));
        boolean alone = start.isEmpty() && middle.isEmpty();
        text.append(alone ? " is " : " and ").append(told(end.get())).append(" at the end.");
        middle.or(() -> start)
                .ifPresent(from -> text.append(change(from, end.get(), middle.isPresent())));
        String policy = line.policy().isEmpty() ? "" : line.policy() + ", ";
        String label = policy + headline.label() + ": " + states.subject(line.subject());
        return Optional.of(new Sentence(label, text.toString()));
    }

    private static String one(Optional<Level> before) {
        return before.isPresent() ? " " : " is ";
    }

    private String told(Level level) {
        String few =
                level.n() == replications
                        ? ""
                        : ", in " + level.n() + " of " + replications + " replications";
        return level.text() + " in " + level.quarter() + few;
    }

    private static String change(Level from, Level to, boolean forked) {
        double difference = to.median() - from.median();
        String since = forked ? " From the fork to the end" : " From the start to the end";
        if (difference == 0) {
            return since + " the median stays.";
        }
        String way = difference > 0 ? " the median rises by " : " the median falls by ";
        String bands =
                from.overlaps(to) ? "; the two bands overlap." : "; the two bands do not overlap.";
        return since
                + way
                + ShownNumber.difference(Math.abs(difference), to.unit())
                + (to.n() > 1 ? bands : ".");
    }
}
