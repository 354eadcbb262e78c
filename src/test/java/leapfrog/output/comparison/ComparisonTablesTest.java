package leapfrog.output.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.experiment.comparison.Comparison;
import leapfrog.experiment.comparison.Horizon;
import leapfrog.experiment.comparison.Robustness;
import leapfrog.experiment.comparison.Turn;
import org.junit.jupiter.api.Test;

/** Tables of a comparison against lines written by hand. */
class ComparisonTablesTest {

    private static final Comparison ONE =
            HandMade.of(
                    List.of("R&D_50%"),
                    List.of(
                            HandMade.gap("R&D_50%", HandMade.FIVE_YEARS, true),
                            HandMade.gap("R&D_50%", new Horizon("path", 0, 23), false)),
                    List.of(
                            HandMade.path(
                                    "R&D_50%",
                                    HandMade.GAP, new Turn(-1, 14, 9, Turn.NEVER, 0.07))));

    @Test
    void effects_oneRowAPolicySeriesAndHorizon() {
        assertThat(ComparisonTables.effects(ONE).lines())
                .containsExactly(
                        "policy,measure,subject,horizon,quarter,unit,n,mean,median,ci-low,ci-high,d,"
                                + "share-above,share-better,p,p-holm,variance-reduction,primary",
                        "R&D_50%,gap-months,CN/US,+5y,2030-Q1,months,100,3.1,3,1.9,4.2,0.8,0.75,"
                                + "0.25,0.002,0.012,4.5,yes",
                        "R&D_50%,gap-months,CN/US,path,,months,100,3.1,3,1.9,4.2,0.8,0.75,"
                                + "0.25,0.002,,4.5,no");
    }

    @Test
    void pathsAndTurns_byQuarter() {
        assertThat(ComparisonTables.paths(ONE).lines())
                .hasSize(25)
                .startsWith(
                        "policy,measure,subject,quarter,unit,mean,band-low,band-high",
                        "R&D_50%,gap-months,CN/US,2025-Q1,months,-7,-8,-6");
        assertThat(ComparisonTables.turns(ONE).lines())
                .containsExactly(
                        "policy,measure,subject,sign-before,quarter,ci-low,ci-high,share-without",
                        "R&D_50%,gap-months,CN/US,-1,2028-Q3,2027-Q2,,0.07");
    }

    @Test
    void regret_oneRowAPolicyWithEveryCriterion() {
        Robustness robustness =
                FakeComparison.robustness(
                        "gap-months(CN/US)",
                        "+5y",
                        List.of("none", "tool-ban"),
                        new double[][] {{1, 5}, {4, 3}});
        assertThat(ComparisonTables.regret(List.of(robustness)).lines())
                .containsExactly(
                        "series,horizon,policy,points,maximin,maximax,hurwicz,laplace,"
                                + "greatest-regret,regret-p90,mean-variance,starr,first-by-regret",
                        "gap-months(CN/US),+5y,none,2,1,5,3,3,3,2.4,2,0.5,0.5",
                        "gap-months(CN/US),+5y,tool-ban,2,3,4,3.5,3.5,2,1.6,2.5,0.5,0.5");
    }

    @Test
    void latex_escapesNamesAndSaysPValues() {
        assertThat(LatexTables.effects(ONE))
                .contains("\\usepackage{booktabs}", "\\toprule", "\\midrule", "\\bottomrule")
                .contains(
                        "    R\\&D\\_50\\% & gap-months(CN/US) (months) & 5 years & $+3.1$ &"
                                + " [$1.9$, $4.2$] & $0.002$ & $0.012$ & $0.80$ \\\\\n")
                .doesNotContain("mean of path", "*");
    }

    @Test
    void latex_namesStandWhereTheyChangeAndLongTablesBreak() {
        String brief = LatexTables.effects(FakeComparison.of(2, 2));
        assertThat(brief).contains("\\begin{tabular}").doesNotContain("longtable");
        assertThat(brief.split("gap-months")).hasSize(3);
        assertThat(brief.split("diffusion-rule")).hasSize(2);
        String broken = LatexTables.effects(FakeComparison.of(12, 2));
        assertThat(broken)
                .contains("\\usepackage{booktabs,longtable}", "\\endhead", "\\end{longtable}}")
                .isEqualTo(LatexTables.effects(FakeComparison.of(12, 2)));
    }

    @Test
    void latex_regretHasARowAPolicy() {
        Robustness robustness =
                FakeComparison.robustness(
                        "gap-months(CN/US)",
                        "+5y",
                        List.of("none", "R&D_50%"),
                        new double[][] {{1, 5}, {4, 3}});
        assertThat(LatexTables.regret(List.of(robustness)))
                .contains("\\multicolumn{10}{l}{\\emph{gap-months(CN/US) +5y}}")
                .contains(
                        "    R\\&D\\_50\\% & $3.00$ & $4.00$ & $3.50$ & $3.50$ & $2.00$ & $1.60$"
                                + " & $2.50$ & 0.50 & 0.50 \\\\\n");
    }

    @Test
    void emptyComparison_hasHeadersAlone() {
        Comparison empty = HandMade.empty();
        assertThat(ComparisonTables.effects(empty).lines()).hasSize(1);
        assertThat(ComparisonTables.paths(empty).lines()).hasSize(1);
        assertThat(ComparisonTables.turns(empty).lines()).hasSize(1);
        assertThat(ComparisonTables.regret(List.of()).lines()).hasSize(1);
        assertThat(LatexTables.effects(empty)).contains("nothing to compare");
        assertThat(LatexTables.regret(List.of())).contains("nothing to compare");
    }
}
