package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import leapfrog.model.Controls;
import leapfrog.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record's rules against the record's devices: TFLOPS and GB/s. */
class ExportControlTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "BOTH,600,312,600,true",
        "BOTH,600,989,900,true",
        "BOTH,600,312,400,false",
        "BOTH,600,989,400,false",
        "BOTH,600,148,900,false",
        "PERFORMANCE,Infinity,312,400,true",
        "PERFORMANCE,Infinity,989,400,true",
        "PERFORMANCE,Infinity,148,900,false",
        "EITHER,600,148,900,true",
        "EITHER,600,312,400,true",
        "EITHER,600,148,400,false",
        "INTERCONNECT,600,148,900,true",
        "INTERCONNECT,600,989,400,false"
    })
    void rulesBarTheDevicesThatTheRecordBarred(
            DeviceRule.Rule rule,
            double bandwidthLimit,
            double teraflops,
            double gigabytes,
            boolean barred) {
        ExportControl control =
                Controls.of(
                        List.of("CN"),
                        List.of(),
                        300e12,
                        bandwidthLimit * 1e9,
                        rule,
                        true,
                        true,
                        0.5);
        DeviceTraits device = new DeviceTraits(teraflops * 1e12, gigabytes * 1e9, 0, 0);
        assertThat(control.devices().bars(device)).isEqualTo(barred);
    }

    /** 300 TFLOPS and 600 GB/s under each of the four rules: sixteen outcomes. */
    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE,true,true,true,false",
        "INTERCONNECT,true,false,false,true",
        "BOTH,true,false,false,false",
        "EITHER,true,true,true,true"
    })
    void theSameThresholdsBarOtherDevicesUnderEachRule(
            DeviceRule.Rule rule,
            boolean first,
            boolean cutLink,
            boolean cutLinkOfTheNext,
            boolean slow) {
        DeviceRule devices = new DeviceRule(300e12, 600e9, rule, NONE, NONE, true);
        assertThat(devices.bars(device(312, 600))).isEqualTo(first);
        assertThat(devices.bars(device(312, 400))).isEqualTo(cutLink);
        assertThat(devices.bars(device(989, 400))).isEqualTo(cutLinkOfTheNext);
        assertThat(devices.bars(device(148, 900))).isEqualTo(slow);
    }

    private static DeviceTraits device(double teraflops, double gigabytes) {
        return new DeviceTraits(teraflops * 1e12, gigabytes * 1e9, 0, 0);
    }

    /** Thresholds are reached, not passed: 300 is barred and the next number below is not. */
    @Test
    void aDeviceAtTheThresholdIsBarredAndOneJustBelowIsNot() {
        DeviceRule devices =
                new DeviceRule(300e12, NONE, DeviceRule.Rule.PERFORMANCE, NONE, NONE, true);
        assertThat(devices.bars(new DeviceTraits(300e12, 0, 0, 0))).isTrue();
        assertThat(devices.bars(new DeviceTraits(Math.nextDown(300e12), 0, 0, 0))).isFalse();
    }

    @Test
    void memoryBandwidthAndDensityBarByThemselvesWhateverTheRule() {
        DeviceTraits fat = new DeviceTraits(148e12, 400e9, 4e12, 0.1e12);
        DeviceTraits dense = new DeviceTraits(148e12, 400e9, 1e12, 5e12);
        for (DeviceRule.Rule rule : DeviceRule.Rule.values()) {
            DeviceRule memory = new DeviceRule(300e12, 600e9, rule, 3e12, NONE, true);
            DeviceRule density = new DeviceRule(300e12, 600e9, rule, NONE, 3e12, true);
            assertThat(memory.bars(fat)).isTrue();
            assertThat(memory.bars(dense)).isFalse();
            assertThat(density.bars(fat)).isFalse();
            assertThat(density.bars(dense)).isTrue();
        }
    }

    /** A rule that asks for both and names one threshold alone can bar nothing. */
    @Test
    void aRuleThatLacksItsThresholdIsNotSet() {
        assertThat(new DeviceRule(300e12, NONE, DeviceRule.Rule.BOTH, NONE, NONE, true).isSet())
                .isFalse();
        assertThat(new DeviceRule(300e12, NONE, DeviceRule.Rule.EITHER, NONE, NONE, true).isSet())
                .isTrue();
        assertThat(
                        new DeviceRule(300e12, NONE, DeviceRule.Rule.INTERCONNECT, NONE, NONE, true)
                                .isSet())
                .isFalse();
        assertThat(DeviceRule.NONE.isSet()).isFalse();
    }

    @Test
    void aTierNeedsBothItsStatesAndItsCap() {
        assertThatThrownBy(() -> Rule.on("CN").cap(NONE, "KR").control())
                .hasMessageContaining("tiers.cap");
        assertThatThrownBy(() -> Rule.on("CN").cap(1e18).control())
                .hasMessageContaining("tiers.capped");
        assertThatThrownBy(() -> Rule.on("CN").enforcement(1.1).control())
                .hasMessageContaining("enforcement");
    }
}
