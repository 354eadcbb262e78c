package leapfrog.output.chart.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.plot.TimeFrame;
import leapfrog.output.chart.words.Words;

/**
 * Where each line of bars stands. A row of several instruments has as many lines as these need;
 * where the page is wide, each line is high enough to have their names beside it.
 */
final class TimelineLines {

    private static final double PITCH = 9.6;
    private static final double NAMED = 8.4;
    private static final double THIN = 4;
    private static final double STATE_GAP = 3;
    private static final double KIND_GAP = 1.4;

    /** A page of a journal has room for so many points with its caption. */
    private static final double MOST_HEIGHT = 600;

    /** Room for the names of a line. */
    private static final double MOST_NAMES = 150;

    /**
     * One line of bars.
     *
     * @param top of it below that of the body
     * @param opensRow whether the label of the row stands here
     * @param opensState whether the name of the state does
     * @param text right of the bars; may be empty
     */
    record Line(
            TimelineRow row,
            Lane lane,
            double top,
            double pitch,
            boolean opensRow,
            boolean opensState,
            String text) {}

    private final Look look;
    private final List<Line> lines = new ArrayList<>();
    private double height;

    TimelineLines(List<TimelineRow> rows, TimeFrame frame, Look look) {
        this.look = look;
        boolean wide = look.size() == Size.DOUBLE;
        boolean gathered = rows.get(0).gathered();
        if (!gathered) {
            lay(rows, PITCH, wide, all -> List.of(lane(all, look.words())));
            return;
        }
        for (boolean kin : new boolean[] {true, false}) {
            if (wide && (height == 0 || height > MOST_HEIGHT)) {
                lay(
                        rows,
                        NAMED,
                        true,
                        all -> Lane.of(all, frame, look.words(), kin, this::hasRoom));
            }
        }
        if (!wide || height > MOST_HEIGHT) {
            lay(rows, THIN, false, all -> Lane.of(all, frame, look.words(), false, names -> true));
        }
    }

    private static Lane lane(List<DatedInstrument> all, Words words) {
        return new Lane(List.of(new Lane.Bundle(all, words)), words);
    }

    private boolean hasRoom(String names) {
        return Typeface.width(names, look.small()) <= MOST_NAMES;
    }

    private void lay(
            List<TimelineRow> rows,
            double pitch,
            boolean withText,
            Function<List<DatedInstrument>, List<Lane>> packing) {
        lines.clear();
        double y = STATE_GAP / 2;
        for (int i = 0; i < rows.size(); i++) {
            TimelineRow row = rows.get(i);
            boolean opensState = i == 0 || !rows.get(i - 1).state().equals(row.state());
            y += i == 0 ? 0 : opensState ? STATE_GAP : row.gathered() ? KIND_GAP : 0;
            List<Lane> lanes = packing.apply(row.instruments());
            for (int l = 0; l < lanes.size(); l++) {
                Lane lane = lanes.get(l);
                double own = lanes.size() == 1 ? Math.max(pitch, NAMED) : pitch;
                String text = withText ? text(row, lane) : "";
                lines.add(
                        new Line(row, lane, y + l * own, own, l == 0, l == 0 && opensState, text));
            }
            y += Math.max(pitch < NAMED ? NAMED : pitch, lanes.size() * pitch);
        }
        height = y + STATE_GAP / 2;
    }

    private String text(TimelineRow row, Lane lane) {
        String setting = lane.setting();
        if (!row.gathered() || lane.names().equals(row.label())) {
            return setting;
        }
        String both = lane.names() + (setting.isEmpty() ? "" : ": " + setting);
        return hasRoom(both) ? both : lane.names();
    }

    List<Line> lines() {
        return lines;
    }

    double height() {
        return height;
    }

    /** Width of the widest text right of the bars; 0 when there is none. */
    double textWidth() {
        return lines.stream()
                .mapToDouble(line -> Typeface.width(line.text(), look.small()))
                .max()
                .orElse(0);
    }

    /** Whether names stand beside the bars. */
    boolean named() {
        return textWidth() > 0;
    }

    /** Room between two states; a rule stands in its middle. */
    static double stateGap() {
        return STATE_GAP;
    }
}
