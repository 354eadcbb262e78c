package leapfrog.output.chart.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;

/** Whose use of whose ecosystems is drawn, and what the caption says of it. */
class EcosystemFormTest {

    private static final EcosystemForm FORM = new EcosystemForm();
    private static final Figure FIGURE =
            new Figure("ecosystem-share", "Whose?", EcosystemForm.measures(), FORM);

    private static SeriesSummary share(String subject, double... shares) {
        return Quarters.series("ecosystem-share", subject, Unit.SHARE, shares);
    }

    private static Optional<Drawing> lay(SeriesSummary... series) {
        return FORM.lay(FIGURE, Quarters.input(1, List.of(), series), Look.STANDARD);
    }

    private static List<String> subjects(Drawing drawing) {
        return drawing.data().csv().lines().skip(1).map(l -> l.split(",")[1]).distinct().toList();
    }

    @Test
    void worldThenFollowerThenThirdStates_areDrawn() {
        Drawing drawing =
                lay(
                                share("US/KR", 0.9, 0.8),
                                share("CN/KR", 0.1, 0.2),
                                share("US/CN", 0.1, 0),
                                share("CN/CN", 0.9, 1),
                                share("US", 0.6, 0.5),
                                share("CN", 0.4, 0.5))
                        .orElseThrow();
        assertThat(subjects(drawing))
                .containsExactly("US", "CN", "US/CN", "CN/CN", "US/KR", "CN/KR");
        assertThat(drawing.caption())
                .startsWith(
                        "Share of use that goes to the ecosystems of each state: (a) in the world,"
                                + " by GDP; (b) in China; (c) in each third state.")
                .contains("In (c) the fork alone is marked.");
    }

    @Test
    void useAmongThePolesThemselves_isNoThirdState() {
        Drawing drawing = lay(share("US", 1, 1), share("CN/US", 0.1, 0.1)).orElseThrow();
        assertThat(subjects(drawing)).containsExactly("US");
        assertThat(drawing.caption())
                .startsWith("Share of use that goes to the ecosystems of each state: in the world")
                .doesNotContain("(a)", "fork alone");
    }

    @Test
    void hostThatNeverHasAHundredth_isLeftOut() {
        Drawing drawing =
                lay(share("US", 0.6, 0.985), share("CN", 0.4, 0.01), share("KR", 0, 0.0099))
                        .orElseThrow();
        assertThat(subjects(drawing)).containsExactly("US", "CN");
    }

    @Test
    void manyHosts_haveBandsOfThePolesAlone() {
        SeriesSummary[] hosts = {
            share("US", 0.5, 0.5), share("CN", 0.2, 0.2), share("KR", 0.2, 0.2)
        };
        assertThat(lay(hosts).orElseThrow().caption()).contains("90 % of them.");
        SeriesSummary[] more = {hosts[0], hosts[1], hosts[2], share("EU", 0.1, 0.1)};
        assertThat(lay(more).orElseThrow().caption())
                .contains("90 % of them, of the poles where there are many.");
    }

    @Test
    void noUse_isNotLaid() {
        assertThat(lay(share("US", 0, 0))).isEmpty();
        assertThat(FORM.lay(FIGURE, FakeRun.input(FakeRun.input().of("adoption")), Look.STANDARD))
                .isEmpty();
        assertThat(FORM.lack()).isEqualTo("no use of an ecosystem is recorded: ecosystem-share");
    }
}
