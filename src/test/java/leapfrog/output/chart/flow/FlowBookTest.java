package leapfrog.output.chart.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Quarters;
import org.junit.jupiter.api.Test;

/** Flows of a quarter as shares of what crosses a gap, and what of them is drawn. */
class FlowBookTest {

    private static final double CLOSE = 1e-9;

    static SeriesSummary sales(String layer, String pair, double... amounts) {
        return Quarters.series(layer + "-sales", pair, Unit.BILLION_USD_PER_YEAR, amounts);
    }

    @Test
    void shares_areOfAllThatCrossesTheGap() {
        FigureInput input =
                Quarters.input(
                        0,
                        List.of(),
                        sales("wafer", "KR/US", 6),
                        sales("memory", "KR/CN", 3),
                        sales("memory", "KR/US", 1),
                        sales("device", "US/CN", 5));
        FlowBook book = FlowBook.of(input, Quarters.FIRST);
        assertThat(book.total(FlowLayer.WAFERS)).isEqualTo(6);
        assertThat(book.total(FlowLayer.MEMORY)).isEqualTo(4);
        assertThat(book.total(FlowLayer.WAFERS.stage())).isEqualTo(10);
        assertThat(book.flows().stream().map(book::share)).containsExactly(0.6, 0.3, 0.1, 1.0);
        // bought 0.7 of wafers and memory, sold all devices
        assertThat(book.weight(FlowRole.DESIGNERS, "US")).isEqualTo(1);
        assertThat(book.weight(FlowRole.MEMORY_MAKERS, "KR")).isCloseTo(0.4, within(CLOSE));
        assertThat(book.weight(FlowRole.BUYERS, "US")).isZero();
        assertThat(book.unit()).isEqualTo(Unit.BILLION_USD_PER_YEAR);
    }

    @Test
    void flowsOfNothing_areNotBooked() {
        FigureInput input =
                Quarters.input(
                        0,
                        List.of(),
                        sales("tool", "US/KR", 0),
                        sales("tool", "US/CN", Double.NaN),
                        sales("tool", "US", 7));
        assertThat(FlowBook.of(input, Quarters.FIRST).flows()).isEmpty();
    }

    @Test
    void drawnAndLeftOut_makeUpTheWholeOfEveryGap() {
        FigureInput input = FakeRun.input();
        List<FlowBook> books =
                List.of(
                        FlowBook.of(input, FakeRun.FIRST.plus(30)),
                        FlowBook.of(input, FakeRun.LAST));
        FlowCut cut = new FlowCut(books);
        for (FlowBook book : books) {
            List<FlowCut.Ribbon> ribbons = cut.ribbons(book);
            for (int stage = 0; stage < FlowLayer.STAGES; stage++) {
                int gap = stage;
                double drawn =
                        ribbons.stream()
                                .filter(ribbon -> ribbon.layer().stage() == gap)
                                .mapToDouble(FlowCut.Ribbon::share)
                                .sum();
                assertThat(drawn).isGreaterThan(0.9);
                assertThat(drawn + cut.leftOut(book, stage)).isCloseTo(1, within(CLOSE));
            }
            assertThat(ribbons).allMatch(ribbon -> ribbon.share() >= 0.01);
        }
    }

    @Test
    void smallStates_areTakenTogetherUnlessThereIsOnlyOne() {
        FigureInput two =
                Quarters.input(
                        0,
                        List.of(),
                        sales("device", "US/US", 96),
                        sales("device", "US/CN", 2.5),
                        sales("device", "US/KR", 1.5));
        FlowBook book = FlowBook.of(two, Quarters.FIRST);
        FlowCut cut = new FlowCut(List.of(book));
        assertThat(cut.small(FlowRole.BUYERS)).containsExactlyInAnyOrder("CN", "KR");
        assertThat(cut.ribbons(book))
                .extracting(ribbon -> ribbon.buyer().state())
                .containsExactly("US", "");
        assertThat(cut.ribbons(book).get(1).share()).isCloseTo(0.04, within(CLOSE));
        assertThat(book.flows().stream().map(flow -> cut.drawn(book, flow)))
                .containsExactly(FlowCut.Drawn.ALONE, FlowCut.Drawn.MERGED, FlowCut.Drawn.MERGED);

        FigureInput one =
                Quarters.input(
                        0, List.of(), sales("device", "US/US", 98), sales("device", "US/CN", 2));
        FlowBook alone = FlowBook.of(one, Quarters.FIRST);
        assertThat(new FlowCut(List.of(alone)).small(FlowRole.BUYERS)).isEmpty();
    }

    @Test
    void stateThatIsLargeInOneQuarter_standsAloneInBoth() {
        FigureInput input =
                Quarters.input(
                        0,
                        List.of(),
                        sales("device", "US/US", 98, 50),
                        sales("device", "US/CN", 1.5, 49),
                        sales("device", "US/KR", 0.5, 1));
        FlowBook first = FlowBook.of(input, Quarters.FIRST);
        FlowBook last = FlowBook.of(input, Quarters.FIRST.plus(1));
        FlowCut cut = new FlowCut(List.of(first, last));
        assertThat(cut.small(FlowRole.BUYERS)).isEmpty();
        assertThat(cut.drawn(first, first.flows().get(1))).isEqualTo(FlowCut.Drawn.ALONE);
        assertThat(cut.drawn(first, first.flows().get(2))).isEqualTo(FlowCut.Drawn.LEFT_OUT);
    }
}
