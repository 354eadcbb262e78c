package leapfrog.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import leapfrog.model.core.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities as written and what they come to. */
class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "300 TFLOPS, TERAFLOPS, 3e14",
        "0.3 PFLOPS, TERAFLOPS, 3e14",
        "15 bn USD/year, MILLION_USD_PER_YEAR, 1.5e10",
        "0.005 %, SHARE, 0.00005",
        "0.3, SHARE, 0.3",
        "30 %, SHARE, 0.3",
        "0.3, PERCENT, 0.3",
        "2 years, QUARTERS, 2",
        "6 months, QUARTERS, 0.5",
        "+2, ONE, 2",
        ".5, ONE, 0.5",
        "1e2, ONE, 100",
        "-0, ONE, 0"
    })
    void quantitiesBecomeBaseUnits(String written, Unit unit, double base) {
        assertThat(new Range(unit, -1e30, 1e30).base(written)).isEqualTo(base);
    }

    @Test
    void bareNumberCountsInTheDeclaredUnitWhereThereIsOne() {
        Range rate = new Range(Unit.PERCENT_PER_YEAR, 0, 60);

        assertThat(rate.own("20")).isEqualTo(20);
        assertThat(rate.own("0.2 1/year")).isEqualTo(20);
        assertThatThrownBy(() -> rate.base("20"))
                .hasMessage("needs a unit, found '20'; allowed: 1/year, %/year, 1/quarter");
    }

    /** 0.07 * 100 is 7.000000000000001 in doubles: still the bound. */
    @Test
    void boundMetThroughAConversionIsMet() {
        Range range = new Range(Unit.PERCENT, 0, 7);

        assertThat(range.base("0.07")).isEqualTo(0.07);
        assertThat(range.own("7 %")).isEqualTo(7);
        assertThatThrownBy(() -> range.base("0.0701")).hasMessageContaining("[0, 7] %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1.",
                ".",
                "-",
                "e3",
                "1e",
                "1e+",
                "1_000",
                "1,5",
                "0x10",
                "0o7",
                "NaN",
                "Infinity",
                ".inf",
                "1d",
                "1f",
                "٣",
                "--1",
                "1 000"
            })
    void whatIsNoDecimalNumberIsRefused(String written) {
        assertThatThrownBy(() -> new Range(Unit.ONE, 0, 1e9).base(written))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(NumberFormatException.class);
    }

    @Test
    void numbersAreShownShort() {
        assertThat(Numbers.shown(1000000)).isEqualTo("1000000");
        assertThat(Numbers.shown(0.0001)).isEqualTo("0.0001");
        assertThat(Numbers.shown(1e18)).isEqualTo("1.0E18");
        assertThat(Numbers.shown(0)).isEqualTo("0");
    }
}
