package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FigureInput;

/**
 * The caption of the network.
 *
 * @param scenes in the order of their letters, at least one
 * @param cut what of the flows is drawn
 */
record NetworkCaption(List<FlowPicture.Scene> scenes, FlowCut cut) {

    /**
     * @param names what is to be said of the names of states
     */
    String text(String names) {
        FigureInput input = scenes.get(0).input();
        return Stream.of(
                        what(),
                        "Scenario: " + input.title() + ".",
                        "Bands run from seller to buyer in the colour of the seller. Their widths"
                                + " are shares of all that crosses a gap between columns; what that"
                                + " is in "
                                + scenes.get(0).book().unit()
                                + " stands below it. Means of "
                                + input.replicationsTold()
                                + ".",
                        "With each state stand its largest firms: designers by their sales, others"
                                + " by their whole revenue of the start.",
                        others(),
                        leftOut(),
                        names)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String what() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            String letter = scenes.size() > 1 ? "(" + (char) ('a' + i) + ") " : "";
            FlowPicture.Scene scene = scenes.get(i);
            parts.add(letter + scene.book().quarter() + ", " + scene.event());
        }
        return "The supply chain of chips between states: " + String.join("; ", parts) + ".";
    }

    /** Only in roles in which they are drawn at all. */
    private String others() {
        Set<FlowRole> drawn =
                scenes.stream()
                        .flatMap(scene -> cut.ribbons(scene.book()).stream())
                        .flatMap(ribbon -> Stream.of(ribbon.seller(), ribbon.buyer()))
                        .filter(FlowCut.Node::isOthers)
                        .map(FlowCut.Node::role)
                        .collect(Collectors.toSet());
        List<String> parts = new ArrayList<>();
        for (FlowRole role : FlowRole.values()) {
            if (drawn.contains(role)) {
                String states = String.join(", ", cut.small(role));
                parts.add(role.title().toLowerCase(Locale.ROOT) + ": " + states);
            }
        }
        return parts.isEmpty()
                ? ""
                : "Others are states below 3 % of a gap throughout ("
                        + String.join("; ", parts)
                        + ").";
    }

    private String leftOut() {
        double most = 0;
        for (FlowPicture.Scene scene : scenes) {
            for (int stage = 0; stage < FlowLayer.STAGES; stage++) {
                most = Math.max(most, cut.leftOut(scene.book(), stage));
            }
        }
        return most == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Bands below 1 %% are left out, together at most %.1f %% of a gap.",
                        100 * most);
    }
}
