package leapfrog.output.chart.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.words.Words;

/**
 * The caption of the network.
 *
 * @param scenes in the order of their letters, at least one
 * @param cut what of the flows is drawn
 */
record NetworkCaption(List<FlowPicture.Scene> scenes, FlowCut cut, Words words) {

    /**
     * @param names what is to be said of the names of states
     */
    String text(String names) {
        FigureInput input = scenes.get(0).input();
        return Stream.of(
                        what(),
                        words.of("scenario", input.title()),
                        words.of(
                                "network.bands",
                                words.unit(scenes.get(0).book().unit()),
                                words.replications(input.replications())),
                        words.of("network.firms"),
                        others(),
                        leftOut(),
                        names)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String what() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            FlowPicture.Scene scene = scenes.get(i);
            parts.add(scene.book().quarter() + ", " + scene.event());
        }
        return words.of("network.what", words.lettered(parts));
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
                List<String> states =
                        cut.small(role).stream().map(id -> words.state(id, id)).toList();
                parts.add(
                        role.title(words).toLowerCase(Locale.ROOT)
                                + ": "
                                + String.join(", ", states));
            }
        }
        return parts.isEmpty() ? "" : words.of("network.others-told", String.join("; ", parts));
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
                : words.of("network.left-out", String.format(Locale.ROOT, "%.1f", 100 * most));
    }
}
