package leapfrog.output.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;

/** Numbers in place of the names of marks. */
class NumberedMarksTest {

    private static final Quarter FIRST = Quarter.parse("2015-Q1");

    private static NumberedMarks of(double width, List<Mark> marks) {
        TimeFrame time = new TimeFrame(FIRST, FIRST.plus(83), FIRST.plus(40), List.of(), List.of());
        Rectangle2D plot = new Rectangle2D.Double(0, 0, width, 1);
        return new NumberedMarks(new MarkStrip.Frame(marks, Look.STANDARD, time, plot, 0, width));
    }

    private static List<Mark> everyQuarter(int count) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            marks.add(new Mark(FIRST.plus(i), "rule " + i, Mark.Kind.POLICY));
        }
        return marks;
    }

    @Test
    void marksOfOneQuarter_shareANumber() {
        List<Mark> marks =
                List.of(
                        new Mark(FIRST.plus(1), "US rule", Mark.Kind.POLICY),
                        new Mark(FIRST.plus(1), "shock", Mark.Kind.EVENT),
                        new Mark(FIRST.plus(44), "fork", Mark.Kind.FORK));
        assertThat(of(400, marks).caption())
                .isEqualTo(
                        "Vertical lines: 1 US rule, shock (2015-Q2); 2 fork to what-ifs"
                                + " (2026-Q1).");
    }

    @Test
    void moreMarksThanARowHolds_takeTwoAndThenLoseTheirNumbers() {
        double one = of(400, everyQuarter(20)).height();
        double two = of(400, everyQuarter(60)).height();
        assertThat(two).isGreaterThan(one).isLessThan(2 * one);
        NumberedMarks crowd = of(200, everyQuarter(80));
        assertThat(crowd.height()).isZero();
        assertThat(crowd.caption()).startsWith("Vertical lines: rule 1 (2015-Q2); rule 2");
    }

    @Test
    void noMarks_needNoRoomAndNoWords() {
        assertThat(of(400, List.of()).caption()).isEmpty();
    }
}
