package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import leapfrog.output.LatexText;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.plot.StateStyle;
import leapfrog.output.chart.plot.Wording;
import org.junit.jupiter.api.Test;

/** Words and numbers beside figures. */
class TextTest {

    @Test
    void table_writesNineDigitsQuotesAndEmptyCells() {
        DataTable table = new DataTable("a", "b");
        table.add(1.0 / 3, "plain");
        table.add(Double.NaN, "with, comma and \"quotes\"");
        table.add(1.23456789012e21, -0.0);
        table.add(-2e-7, 1500.0);
        assertThat(table.csv())
                .isEqualTo(
                        "a,b\n0.333333333,plain\n,\"with, comma and \"\"quotes\"\"\"\n"
                                + "1.23456789E+21,0\n-2E-7,1500\n");
    }

    @Test
    void latex_keepsItsOwnLettersFromActing() {
        assertThat(LatexText.escaped("50 % of R&D_1 in log\u2081\u2080 \u2212 {x}"))
                .isEqualTo("50 \\% of R\\&D\\_1 in log$_{10}$ $-$ \\{x\\}");
    }

    @Test
    void lists_readAsASentence() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void ids_readAsWords() {
        assertThat(Wording.spoken("chip-rule-2022")).isEqualTo("chip rule 2022");
        assertThat(Wording.spoken("self-reliance")).isEqualTo("self-reliance");
    }

    @Test
    void figures_areDeclaredOnceAndAnswerAQuestion() {
        assertThat(Figures.ids()).doesNotHaveDuplicates();
        assertThat(Figures.all())
                .allSatisfy(
                        figure -> {
                            assertThat(figure.id()).matches("[a-z]+(-[a-z]+)*");
                            assertThat(figure.question()).endsWith("?");
                        });
    }

    @Test
    void states_differInColourAndInGreyByLineOrMarker() {
        StateStyle[] all = StateStyle.values();
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(all[i].colour()).isNotEqualTo(all[j].colour());
                assertThat(
                                Arrays.equals(all[i].dash(), all[j].dash())
                                        && all[i].isFilled() == all[j].isFilled())
                        .as(all[i] + " and " + all[j])
                        .isFalse();
            }
        }
    }
}
