package leapfrog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
        "999999999.6, 1000000000",
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
