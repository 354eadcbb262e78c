package leapfrog.experiment.evidence;

import java.util.List;
import java.util.stream.Collectors;
import leapfrog.model.core.Quarter;

/**
 * One stylised fact, or one part of it.
 *
 * @param id such as {@code SF4}, or {@code SF1a} for a part
 * @param pair what is compared, as lines show it
 * @param placeboArms what is run to see how much of the effect vanishes: the arms with that
 *     switched off which is said to bring the fact about, or others in their place; empty when none
 *     is named
 * @param consistency whether the fact follows so closely from the equations that it shows them to
 *     be consistent, and is no evidence
 */
public record Fact(
        String id, FactTest test, String pair, List<Treatment> placeboArms, boolean consistency) {

    private static final String CONSISTENCY = "consistency";

    public Fact {
        placeboArms = List.copyOf(placeboArms);
    }

    /** The same claim, not set against anything. */
    public Fact withoutPlacebo() {
        return new Fact(id, test, pair, List.of(), consistency);
    }

    static Fact read(FactSection section, Quarter control) {
        FactTest test = FactKind.test(section, control);
        String stems = test.arms().stream().map(Treatment::stem).collect(Collectors.joining("|"));
        Fact fact =
                new Fact(
                        section.name(),
                        test,
                        section.find("pair").orElse(stems),
                        placebo(section, test.arms()),
                        consistency(section));
        section.refuseUnread();
        return fact;
    }

    /** The arms with overrides that all of them get, or as many other scenarios. */
    private static List<Treatment> placebo(FactSection section, List<Treatment> arms) {
        List<String> overrides = section.list("placebo");
        List<Treatment> others = section.treatments("placebo-arms");
        if (!others.isEmpty() && (others.size() != arms.size() || !overrides.isEmpty())) {
            throw section.mistake(
                    "placebo-arms", "must be one for each arm, without a placebo beside them");
        }
        return overrides.isEmpty() ? others : arms.stream().map(a -> a.with(overrides)).toList();
    }

    private static boolean consistency(FactSection section) {
        String label = section.find("label").orElse("evidence");
        if (!List.of("evidence", CONSISTENCY).contains(label)) {
            throw section.mistake("label", "must be evidence or consistency, found " + label);
        }
        return label.equals(CONSISTENCY);
    }

    /** The fact that this is a part of, or itself: {@code SF1} of {@code SF1a}. */
    public String family() {
        return id.replaceFirst("[a-z]$", "");
    }
}
