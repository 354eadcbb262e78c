package leapfrog.output.chart.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.Controls;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.Schedule;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;

/** Whose channels are drawn, and what the caption says of them. */
class ChannelFormTest {

    private static final ChannelForm FORM = new ChannelForm();
    private static final Figure FIGURE =
            new Figure("chip-channels", "By which?", ChannelForm.measures(), FORM);

    private static SeriesSummary devices(String subject, double... amounts) {
        return Quarters.series("devices-bought", subject, Unit.UNITS, amounts);
    }

    private static Optional<Drawing> lay(FigureInput input) {
        return FORM.lay(FIGURE, input, Look.STANDARD);
    }

    private static DatedInstrument control(List<String> targets, List<String> entities) {
        return new DatedInstrument(
                "US",
                "rule",
                InstrumentKind.EXPORT_CONTROL,
                Controls.of(targets, entities, 1e14, 1e12, DeviceRule.Rule.BOTH, true, true, 0.5),
                new Schedule(
                        Quarters.FIRST.plus(1),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        Optional.empty()));
    }

    @Test
    void usualRun_drawsChinaInBothGoods() {
        Drawing drawing = lay(FakeRun.input()).orElseThrow();
        assertThat(drawing.caption())
                .startsWith(
                        "Channels by which China comes by (a) devices and (b) the computing in"
                                + " them, as shares of all it buys in a quarter. Scenario:"
                                + " Baseline. Means of 100 replications, since medians do not add"
                                + " up.")
                .contains("2022-Q4");
        assertThat(drawing.data().csv().lines())
                .hasSize(1 + 2 * 6 * FakeRun.QUARTERS)
                .noneMatch(line -> line.contains(",US/"));
    }

    @Test
    void oneReplicationOfOneGood_hasACaptionWithoutLetters() {
        FigureInput input =
                Quarters.input(
                        2,
                        List.of(),
                        devices("CN/legal", 90, 60, 10),
                        devices("CN/domestic", 10, 40, 40),
                        devices("CN/gray", 0, 0, 0.1));
        Drawing drawing = lay(input).orElseThrow();
        assertThat(drawing.caption())
                .isEqualTo(
                        "Channels by which China comes by devices, as shares of all it buys in a"
                                + " quarter. Scenario: Short. Means of 1 replication, since medians"
                                + " do not add up, each quarter taken with the three before it."
                                + " The whole is 100 units in 2022-Q1 and 83.4 units in 2022-Q3."
                                + " Too thin to see: Gray (at most 0.040 %). Vertical lines: fork"
                                + " to what-ifs (2022-Q3).");
        assertThat(drawing.data().csv().lines().toList().get(1))
                .isEqualTo("devices-bought,CN/domestic,2022-Q1,units,1,10,0.1");
    }

    @Test
    void stateThatMostControlsAimAt_isDrawn() {
        SeriesSummary china = devices("CN/legal", 5, 5);
        SeriesSummary korea = devices("KR/legal", 5, 5);
        SeriesSummary america = devices("US/legal", 5, 5);
        assertThat(buyer(List.of(), america, korea, china)).contains("CN");
        assertThat(buyer(List.of(), america, korea)).contains("KR");
        assertThat(buyer(List.of(control(List.of("KR"), List.of())), china, korea)).contains("KR");
        // two rules for devices of Korea, three lists of one Chinese firm
        List<DatedInstrument> five =
                List.of(
                        control(List.of("KR"), List.of()),
                        control(List.of("KR"), List.of()),
                        control(List.of(), List.of("huawei")),
                        control(List.of(), List.of("huawei")),
                        control(List.of(), List.of("huawei", "smic")));
        assertThat(buyer(five, korea, china)).contains("CN");
    }

    @Test
    void controlledStateThatBuysNothing_isNotDrawn() {
        List<DatedInstrument> policies = List.of(control(List.of("KR"), List.of()));
        assertThat(buyer(policies, devices("CN/legal", 5, 5), devices("KR/legal", 0, 0)))
                .contains("CN");
    }

    private static Optional<String> buyer(List<DatedInstrument> policies, SeriesSummary... series) {
        return AimedBuyer.of(Quarters.input(1, policies, series), ChannelForm.measures());
    }

    @Test
    void nothingByChannel_isNotLaid() {
        assertThat(lay(Quarters.input(1, List.of(), devices("CN", 5, 5)))).isEmpty();
        assertThat(lay(Quarters.input(1, List.of(), devices("CN/legal", 0, 0)))).isEmpty();
        assertThat(lay(FakeRun.input(FakeRun.input().of("adoption")))).isEmpty();
        assertThat(FORM.lack())
                .isEqualTo(
                        "none of its measures is recorded by channel: devices-bought and"
                                + " compute-bought");
    }

    @Test
    void oneQuarter_isDrawn() {
        assertThat(lay(Quarters.input(0, List.of(), devices("CN/legal", 5)))).isPresent();
    }
}
