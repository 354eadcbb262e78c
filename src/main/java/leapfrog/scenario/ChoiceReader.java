package leapfrog.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.Choice;
import leapfrog.model.policy.DatedInstrument;

/** Reads how states choose, and writes it out with every default. */
final class ChoiceReader {

    /** How a state keeps to dates and triggers, as it does when nothing is said. */
    static final String FIXED = "fixed";

    /** How the rules are written. */
    static final List<String> RULES =
            Stream.concat(Stream.of(FIXED), Stream.of(Choice.Rule.values()).map(Choice.Rule::id))
                    .toList();

    static final Range WEIGHT = new Range(Unit.ONE, -1e9, 1e9);
    private static final Function<String, Integer> EVERY = Forms.quarters(1, 400);
    private static final String USUAL = "4 quarters";

    private final ActorNames names;
    private final MeasureNames measures;
    private final Quarter fork;
    private final Mistakes mistakes;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Tree.Field> resolved = new LinkedHashMap<>();

    /**
     * @param fork from which states choose when nothing else is said
     */
    ChoiceReader(ActorNames names, MeasureNames measures, Quarter fork, Mistakes mistakes) {
        this.names = names;
        this.measures = measures;
        this.fork = fork;
        this.mistakes = mistakes;
    }

    /**
     * @param instruments all that states have, those of strategies among them
     */
    void read(Section section, List<DatedInstrument> instruments) {
        for (String state : section.keys()) {
            if (!names.states().isEmpty() && !names.states().contains(state)) {
                section.mistake(
                        section.keyPlace(state),
                        section.path(),
                        "unknown state '" + state + "'" + NearestName.hint(state, names.states()));
            }
            section.section(state).ifPresent(one -> read(state, one, instruments));
        }
    }

    private void read(String state, Section section, List<DatedInstrument> instruments) {
        int before = mistakes.count();
        Optional<String> rule = section.needed("rule", Forms.choice(RULES));
        Optional<Tree> said = section.find("payoff").filter(tree -> !isNone(tree));
        List<Choice.Payoff> payoff =
                said.flatMap(tree -> Section.of(section.path("payoff"), tree, mistakes))
                        .map(this::payoff)
                        .orElse(List.of());
        int every = section.value("every", EVERY).orElse(4);
        Quarter from = section.value("from", Forms::quarter).orElse(fork);
        section.rejectUnread();
        if (mistakes.count() > before || rule.isEmpty() || rule.get().equals(FIXED)) {
            return;
        }
        Choice.Rule how =
                Stream.of(Choice.Rule.values())
                        .filter(one -> one.id().equals(rule.get()))
                        .findFirst()
                        .orElseThrow();
        try {
            choices.add(new Choice(state, how, payoff, every, from));
            checkRoom(state, section, instruments);
            resolve(state, section, said, from);
        } catch (IllegalArgumentException e) {
            section.mistake(section.place(), section.path(), e.getMessage());
        }
    }

    private List<Choice.Payoff> payoff(Section section) {
        List<Choice.Payoff> payoff = new ArrayList<>();
        for (String label : section.keys()) {
            Optional<MeasureNames.Reading> reading =
                    Section.scalar(
                            new Tree.Text(section.keyPlace(label), label),
                            section::path,
                            measures::parse,
                            mistakes);
            Optional<Double> weight = section.value(label, WEIGHT::base);
            if (reading.isPresent() && weight.isPresent()) {
                payoff.add(
                        new Choice.Payoff(
                                reading.get().measure().id(),
                                reading.get().subject(),
                                weight.get()));
            }
        }
        return payoff;
    }

    /** Without two instruments, or with all at full intensity, nothing could ever be moved. */
    private void checkRoom(String state, Section section, List<DatedInstrument> instruments) {
        List<DatedInstrument> own =
                instruments.stream().filter(one -> one.issuer().equals(state)).toList();
        if (own.size() < 2) {
            section.mistake(
                    section.place(), section.path(), "has fewer than two instruments to weigh");
        } else if (own.stream().allMatch(one -> one.schedule().intensity() == 1)) {
            section.mistake(
                    section.place(),
                    section.path(),
                    "every instrument is at full intensity, so that none can be raised; give some"
                            + " an intensity below 1");
        }
    }

    private static boolean isNone(Tree tree) {
        return tree instanceof Tree.Text text && text.text().strip().equals(Forms.NONE);
    }

    private void resolve(String state, Section section, Optional<Tree> payoff, Quarter from) {
        Place place = section.place();
        Map<String, Tree> keys = new LinkedHashMap<>();
        keys.put("rule", section.find("rule").orElseThrow());
        payoff.ifPresent(tree -> keys.put("payoff", tree));
        keys.put("every", section.find("every").orElse(new Tree.Text(place, USUAL)));
        keys.put("from", new Tree.Text(place, from.toString()));
        Map<String, Tree.Field> fields = new LinkedHashMap<>();
        keys.forEach((key, tree) -> fields.put(key, new Tree.Field(place, tree)));
        resolved.put(state, new Tree.Field(place, new Tree.Fields(place, fields)));
    }

    List<Choice> choices() {
        return choices;
    }

    /** What choosing states look at, as labels. */
    List<String> watched() {
        List<String> labels = new ArrayList<>();
        for (Choice choice : choices) {
            choice.looksAt(List.copyOf(names.states())).stream()
                    .map(Choice.Payoff::label)
                    .forEach(labels::add);
        }
        return labels;
    }

    /** The choices as they stand in the resolved scenario. */
    Tree.Fields resolved(Place place) {
        return new Tree.Fields(place, resolved);
    }
}
