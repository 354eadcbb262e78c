package leapfrog.experiment.evidence;

import java.util.List;
import java.util.stream.Collectors;
import leapfrog.model.core.Quarter;

/**
 * One stylised fact, or one part of it.
 *
 * @param id such as {@code SF4}, or {@code SF1a} for a part
 * @param pair what is compared, as lines show it
 * @param placebo overrides that switch off what is said to bring the fact about; empty when none is
 *     named
 */
public record Fact(String id, FactTest test, String pair, List<String> placebo) {

    public Fact {
        placebo = List.copyOf(placebo);
    }

    static Fact read(FactSection section, Quarter control) {
        FactTest test = FactKind.test(section, control);
        String stems = test.arms().stream().map(Treatment::stem).collect(Collectors.joining("|"));
        Fact fact =
                new Fact(
                        section.name(),
                        test,
                        section.find("pair").orElse(stems),
                        section.list("placebo"));
        section.refuseUnread();
        return fact;
    }

    /** The fact that this is a part of, or itself: {@code SF1} of {@code SF1a}. */
    public String family() {
        return id.replaceFirst("[a-z]$", "");
    }

    /** What is run to see how much of the effect the placebo takes away. */
    List<Treatment> placeboArms() {
        return placebo.isEmpty()
                ? List.of()
                : test.arms().stream().map(arm -> arm.with(placebo)).toList();
    }
}
