package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.core.Quarter;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** Whom windows of opportunity meet, how strongly and for how long. */
class WindowsTest {

    private static final Quarter AT = Quarter.parse("2020-Q1");
    private static final int HEALTH = Sector.HEALTH.ordinal();
    private static final int FINANCE = Sector.FINANCE.ordinal();

    private static final Windows WINDOWS =
            new Windows(
                    List.of(
                            new WindowEvent("talk", AT, WindowEvent.Window.DEMAND, 0.2, 4),
                            new WindowEvent(
                                    "clinics",
                                    AT.plus(1),
                                    WindowEvent.Window.DEMAND,
                                    0.4,
                                    2,
                                    List.of(Sector.HEALTH),
                                    List.of("CN")),
                            new WindowEvent(
                                    "programme",
                                    AT,
                                    WindowEvent.Window.INSTITUTION,
                                    0.5,
                                    3,
                                    List.of(),
                                    List.of("US")),
                            new WindowEvent("old", AT, WindowEvent.Window.PARADIGM, 1, 2)),
                    List.of("CN", "US"));

    @Test
    void attentionFadesLinearlyAndMeetsOnlyWhomTheWindowNames() {
        double[][] first = WINDOWS.open(AT).attention();
        assertThat(first[0]).containsOnly(0.2);
        double[][] second = WINDOWS.open(AT.plus(1)).attention();
        assertThat(second[0][HEALTH]).isEqualTo(0.2 * 0.75 + 0.4, within(1e-12));
        assertThat(second[0][FINANCE]).isEqualTo(0.2 * 0.75, within(1e-12));
        assertThat(second[1][HEALTH]).isEqualTo(0.2 * 0.75, within(1e-12));
        assertThat(WINDOWS.open(AT.plus(2)).loudest()).isEqualTo(0.1 + 0.2, within(1e-12));
        assertThat(WINDOWS.open(AT.plus(4)).loudest()).isZero();
        assertThat(WINDOWS.open(AT.plus(-1)).loudest()).isZero();
    }

    @Test
    void aProgrammeHelpsInFullUntilItEnds() {
        for (int t = 0; t < 3; t++) {
            assertThat(WINDOWS.open(AT.plus(t)).relief()[1]).containsOnly(0.5);
            assertThat(WINDOWS.open(AT.plus(t)).relief()[0]).containsOnly(0);
        }
        assertThat(WINDOWS.open(AT.plus(3)).relief()[1]).containsOnly(0);
    }

    @Test
    void shocksAreTheDemandWindowsOfTheirFirstQuarterAlone() {
        assertThat(WINDOWS.shocks(AT)).extracting(WindowEvent::name).containsExactly("talk");
        assertThat(WINDOWS.shocks(AT.plus(1)))
                .extracting(WindowEvent::name)
                .containsExactly("clinics");
        assertThat(WINDOWS.shocks(AT.plus(2))).isEmpty();
    }

    @Test
    void aParadigmBuildsUpAndStays() {
        assertThat(WINDOWS.paradigms(AT)).containsExactly(0.5);
        assertThat(WINDOWS.paradigms(AT.plus(1))).containsExactly(1);
        assertThat(WINDOWS.paradigms(AT.plus(40))).containsExactly(1);
        assertThat(WINDOWS.paradigms(AT.plus(-1))).containsExactly(0);
    }
}
