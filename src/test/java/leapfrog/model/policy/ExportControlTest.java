package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Controls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record's rules against the record's devices: TFLOPS and GB/s. */
class ExportControlTest {

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
}
