package leapfrog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "-7, -7",
        "0.1, 0.1",
        "0.12345678949, 0.123456789",
        "0.123456789501, 0.12345679",
        "123456789.4, 123456789",
        "999999999.6, 1E+9",
        "999999999, 999999999",
        "0.5, 0.5",
        "100, 100",
        "0.000001, 0.000001",
        "0.00000099, 9.9E-7",
        "1.7976931348623157e308, 1.79769313E+308",
        "1e9, 1E+9",
        "3.00000000049e26, 3E+26",
        "3.14159265358979e26, 3.14159265E+26",
        "0.0001, 0.0001",
        "0.00001234, 0.00001234",
        "-1.5e-12, -1.5E-12",
        "4.9E-324, 4.94065646E-324"
    })
    void numbersHaveNineSignificantDigitsAndNoMore(double value, String text) {
        assertThat(Csv.number(value)).isEqualTo(text);
    }

    /** The quick way of rounding must never differ from exact decimals. */
    @Test
    void aNumberIsRoundedAsExactDecimalsAre() {
        SplittableRandom luck = new SplittableRandom(1);
        MathContext nine = new MathContext(9, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 200_000; i++) {
            double value = (luck.nextDouble() - 0.5) * Math.pow(10, luck.nextInt(-40, 40));
            if (i % 2 == 0) {
                // Ten digits that end in 5: ties, or as close to one as a double comes.
                value =
                        Double.parseDouble(
                                luck.nextInt(1, 1_000_000_000) + "5E" + luck.nextInt(-30, 20));
            }
            assertThat(new BigDecimal(Csv.number(value)))
                    .isEqualByComparingTo(new BigDecimal(value).round(nine));
        }
    }

    @Test
    void whatIsNotFiniteIsAnEmptyCell() {
        Csv csv = new Csv("a", "b", "c", "d");
        csv.cell(Double.NaN).cell(Double.POSITIVE_INFINITY).cell((String) null).cell(1).endLine();
        assertThat(csv).hasToString("a,b,c,d\n,,,1\n");
    }

    @Test
    void textIsQuotedWhereRfc4180Asks() {
        Csv csv = new Csv("message");
        csv.cell("a, b").endLine().cell("says \"no\"").endLine().cell("two\nlines").endLine();
        csv.cell("plain").endLine();
        assertThat(csv)
                .hasToString("message\n\"a, b\"\n\"says \"\"no\"\"\"\n\"two\nlines\"\nplain\n");
    }

    @Test
    void aDecimalCommaInTheLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Csv.number(1234.5)).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
