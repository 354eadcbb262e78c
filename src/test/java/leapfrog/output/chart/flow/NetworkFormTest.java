package leapfrog.output.chart.flow;

import static leapfrog.output.chart.flow.FlowBookTest.sales;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leapfrog.model.Controls;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import leapfrog.model.technology.Segment;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import org.junit.jupiter.api.Test;

/** Which quarters the network shows, and what the caption says of them. */
class NetworkFormTest {

    private static final NetworkForm FORM = new NetworkForm();
    private static final Figure FIGURE = new Figure("network", "Who?", FlowLayer.measures(), FORM);

    private static Optional<Drawing> lay(FigureInput input) {
        return FORM.lay(FIGURE, input, Look.STANDARD);
    }

    private static DatedInstrument control(int quarter, double performance) {
        return new DatedInstrument(
                "US",
                "rule-" + quarter,
                InstrumentKind.EXPORT_CONTROL,
                Controls.of(
                        List.of("CN"),
                        List.of(),
                        performance,
                        Double.POSITIVE_INFINITY,
                        DeviceRule.Rule.PERFORMANCE,
                        true,
                        true,
                        0.5),
                new Schedule(
                        Quarters.FIRST.plus(quarter),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        Optional.empty()));
    }

    private static FigureInput trade(int fork, DatedInstrument... policies) {
        return Quarters.input(
                fork,
                List.of(policies),
                sales("device", "US/US", 4, 4, 4, 8),
                sales("device", "US/CN", 4, 4, 4, 2));
    }

    @Test
    void devicesControlled_showsTheQuarterBeforeTheFirstControlAndTheLastOne() {
        double lists = Double.POSITIVE_INFINITY;
        Drawing drawing =
                lay(trade(3, control(1, lists), control(3, 1e14), control(2, 1e14))).orElseThrow();
        assertThat(drawing.caption())
                .startsWith(
                        "The supply chain of chips between states: (a) 2022-Q2, before US rule 2;"
                                + " (b) 2022-Q4, at the end. Scenario: Short.")
                .contains("is in bn USD/year stands below it. Means of 1 replication.")
                .doesNotContain("left out", "Others");
        assertThat(drawing.data().csv())
                .isEqualTo(
                        "measure,subject,quarter,unit,n,mean,share-of-gap,drawn\n"
                                + "device-sales,US/US,2022-Q2,bn USD/year,1,4,0.5,alone\n"
                                + "device-sales,US/CN,2022-Q2,bn USD/year,1,4,0.5,alone\n"
                                + "device-sales,US/US,2022-Q4,bn USD/year,1,8,0.8,alone\n"
                                + "device-sales,US/CN,2022-Q4,bn USD/year,1,2,0.2,alone\n");
    }

    @Test
    void nothingControlled_showsTheForkAndTheEnd() {
        assertThat(lay(trade(2)).orElseThrow().caption())
                .contains("(a) 2022-Q3, at the fork; (b) 2022-Q4, at the end.");
    }

    @Test
    void forkAtTheEndOrBeforeTheStart_showsOnePictureWithoutALetter() {
        for (int fork : new int[] {-2, 0, 3}) {
            assertThat(lay(trade(fork)).orElseThrow().caption())
                    .startsWith("The supply chain of chips between states: 2022-Q4, at the end.");
        }
    }

    @Test
    void quarterWithoutSales_isNotShown() {
        FigureInput input = Quarters.input(1, List.of(), sales("device", "US/CN", 0, 0, 3));
        assertThat(lay(input).orElseThrow().caption())
                .startsWith("The supply chain of chips between states: 2022-Q3, at the end.");
    }

    @Test
    void noSales_isNotLaid() {
        FigureInput zero = Quarters.input(1, List.of(), sales("device", "US/CN", 0, 0));
        assertThat(lay(zero)).isEmpty();
        assertThat(lay(FakeRun.input(FakeRun.input().of("adoption")))).isEmpty();
        assertThat(FORM.lack())
                .isEqualTo(
                        "none of its measures is recorded above zero: tool-sales, wafer-sales,"
                                + " memory-sales and device-sales");
    }

    @Test
    void usualRun_tellsWhoIsTakenTogetherAndWhatIsLeftOut() {
        Function<Size, String> caption =
                size ->
                        FORM.lay(FIGURE, FakeRun.input(), new Look(size, Typeface.SANS))
                                .orElseThrow()
                                .caption();
        for (Size size : Size.values()) {
            assertThat(caption.apply(size))
                    .contains(
                            "(a) 2019-Q3, before US entity list 2019; (b) 2035-Q4, at the end.",
                            "Others are states below 3 % of a gap throughout (",
                            "Bands below 1 % are left out, together at most ");
        }
        assertThat(caption.apply(Size.SINGLE)).contains("US: United States; CN: China;");
        assertThat(caption.apply(Size.ONEHALF)).doesNotContain("US: United States");
    }

    @Test
    void firms_standByWhatTheySellAndOnlyOnceTheyAreFounded() {
        FigureInput input = FakeRun.input();
        FlowCut.Node american = new FlowCut.Node(FlowRole.DESIGNERS, "US");
        FlowFirms late = new FlowFirms(input, FakeRun.LAST);
        assertThat(late.largest(american).subList(0, 2)).containsExactly("NVIDIA", "AMD");
        FlowCut.Node memory = new FlowCut.Node(FlowRole.MEMORY_MAKERS, "CN");
        assertThat(late.largest(memory)).containsExactly("CXMT");
        assertThat(new FlowFirms(input, FakeRun.FIRST).largest(memory)).isEmpty();
        assertThat(memory.role().segment()).isEqualTo(Segment.MEMORY);
    }
}
