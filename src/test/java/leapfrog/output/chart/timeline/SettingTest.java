package leapfrog.output.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Controls;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import org.junit.jupiter.api.Test;

/** The chief lever of an instrument in words. */
class SettingTest {

    @Test
    void everyKindOfInstrument_saysItsSetting() {
        List<InstrumentKind> met =
                FakeRun.policies().stream()
                        .filter(
                                each ->
                                        !new Setting(Words.in(Language.EN))
                                                .of(each.instrument())
                                                .isEmpty())
                        .map(each -> each.kind())
                        .distinct()
                        .toList();
        assertThat(met).containsExactlyInAnyOrder(InstrumentKind.values());
    }

    @Test
    void exportControl_tellsWhatItBars() {
        assertThat(control(3e14, 6e11, DeviceRule.Rule.BOTH, "CN"))
                .isEqualTo("300 TFLOPS and 600 GB/s, enforced 0.7");
        assertThat(control(3e14, 6e11, DeviceRule.Rule.EITHER, "CN"))
                .isEqualTo("300 TFLOPS or 600 GB/s, enforced 0.7");
        assertThat(control(3e14, 6e11, DeviceRule.Rule.PERFORMANCE, "CN"))
                .isEqualTo("300 TFLOPS, enforced 0.7");
        assertThat(control(0, Double.POSITIVE_INFINITY, DeviceRule.Rule.PERFORMANCE, "CN"))
                .isEqualTo("all devices, enforced 0.7");
        assertThat(
                        new Setting(Words.in(Language.EN))
                                .of(
                                        Controls.of(
                                                List.of(),
                                                List.of("huawei", "smic"),
                                                Double.POSITIVE_INFINITY,
                                                Double.POSITIVE_INFINITY,
                                                DeviceRule.Rule.PERFORMANCE,
                                                true,
                                                false,
                                                0.5)))
                .isEqualTo("2 firms, enforced 0.5");
    }

    private static String control(
            double performance, double interconnect, DeviceRule.Rule rule, String target) {
        return new Setting(Words.in(Language.EN))
                .of(
                        Controls.of(
                                List.of(target),
                                List.of(),
                                performance,
                                interconnect,
                                rule,
                                true,
                                true,
                                0.7));
    }
}
