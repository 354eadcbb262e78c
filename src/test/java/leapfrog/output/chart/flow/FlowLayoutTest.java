package leapfrog.output.chart.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.FigureInput;
import org.junit.jupiter.api.Test;

/** Where bars and bands stand. */
class FlowLayoutTest {

    private static final double CLOSE = 1e-9;
    private static final FlowLayout.Space SPACE = new FlowLayout.Space(305, 100, 0);

    private static FlowLayout.Rules rules(FlowLayout.Space space) {
        return new FlowLayout.Rules(
                Comparator.comparing(FlowCut.Node::role).thenComparing(FlowCut.Node::state),
                node -> 1,
                space);
    }

    private static FlowLayout usual(FlowLayout.Space space) {
        FigureInput input = FakeRun.input();
        FlowBook book = FlowBook.of(input, FakeRun.FIRST.plus(30));
        return new FlowLayout(new FlowCut(List.of(book)).ribbons(book), rules(space));
    }

    private static Stream<FlowLayout.Band> at(FlowLayout layout, FlowLayout.Bar bar, boolean sold) {
        return layout.bands().stream()
                .filter(
                        band ->
                                (sold ? band.ribbon().seller() : band.ribbon().buyer())
                                        .equals(bar.node()));
    }

    @Test
    void oneFlow_isABandBetweenTwoBars() {
        FlowCut.Node seller = new FlowCut.Node(FlowRole.DESIGNERS, "US");
        FlowCut.Node buyer = new FlowCut.Node(FlowRole.BUYERS, "CN");
        FlowCut.Ribbon ribbon = new FlowCut.Ribbon(FlowLayer.DEVICES, seller, buyer, 0.5);
        FlowLayout layout = new FlowLayout(List.of(ribbon), rules(SPACE));
        FlowLayout.Band band = layout.bands().get(0);
        // four columns of 5 points in 305: 100 points from one to the next
        assertThat(layout.pitch()).isEqualTo(100);
        assertThat(band.x1()).isEqualTo(205);
        assertThat(band.x2()).isEqualTo(300);
        assertThat(band.width()).isEqualTo(50);
        assertThat(band.y1()).isEqualTo(band.y2());
        assertThat(layout.bars()).allMatch(bar -> bar.height() == 50);
    }

    @Test
    void bands_fillTheSidesOfTheirBarsWithoutOverlap() {
        FlowLayout layout = usual(SPACE);
        assertThat(layout.bars()).hasSizeGreaterThan(10);
        for (FlowLayout.Bar bar : layout.bars()) {
            for (boolean sold : new boolean[] {true, false}) {
                List<double[]> ends =
                        at(layout, bar, sold)
                                .map(
                                        band -> {
                                            double y = sold ? band.y1() : band.y2();
                                            return new double[] {y, y + band.width()};
                                        })
                                .sorted(Comparator.comparingDouble(end -> end[0]))
                                .toList();
                double side = sold ? bar.sold() : bar.bought();
                double width = ends.stream().mapToDouble(end -> end[1] - end[0]).sum();
                assertThat(width).as("%s", bar).isCloseTo(side, within(CLOSE));
                for (int i = 1; i < ends.size(); i++) {
                    assertThat(ends.get(i)[0]).isCloseTo(ends.get(i - 1)[1], within(CLOSE));
                }
                if (!ends.isEmpty()) {
                    assertThat(ends.get(0)[0]).isGreaterThanOrEqualTo(bar.y() - CLOSE);
                    assertThat(ends.get(ends.size() - 1)[1])
                            .isLessThanOrEqualTo(bar.y() + bar.height() + CLOSE);
                }
            }
        }
    }

    @Test
    void bars_standInTheirColumnsOneBelowTheOther() {
        FlowLayout layout = usual(SPACE);
        for (int c = 0; c < FlowRole.COLUMNS; c++) {
            int column = c;
            List<FlowLayout.Bar> bars =
                    layout.bars().stream()
                            .filter(bar -> bar.node().role().column() == column)
                            .toList();
            assertThat(bars).isNotEmpty().allMatch(bar -> bar.x() == 100 * column);
            for (int i = 1; i < bars.size(); i++) {
                double above = bars.get(i - 1).y() + bars.get(i - 1).height();
                assertThat(bars.get(i).y() - above).isGreaterThan(FlowLayout.ROW);
            }
            FlowLayout.Bar last = bars.get(bars.size() - 1);
            assertThat(last.y() + last.height()).isLessThan(layout.height());
        }
    }

    @Test
    void greaterLeastHeight_movesColumnsToTheMiddleOfIt() {
        FlowLayout low = usual(SPACE);
        FlowLayout high = usual(new FlowLayout.Space(305, 100, low.height() + 40));
        assertThat(high.height()).isEqualTo(low.height() + 40);
        for (int i = 0; i < low.bars().size(); i++) {
            assertThat(high.bars().get(i).y() - low.bars().get(i).y()).isCloseTo(20, within(CLOSE));
        }
    }

    @Test
    void nothing_hasNoBars() {
        FlowLayout layout = new FlowLayout(List.of(), rules(SPACE));
        assertThat(layout.bars()).isEmpty();
        assertThat(layout.bands()).isEmpty();
    }
}
