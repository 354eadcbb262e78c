package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.core.Quarter;
import leapfrog.output.chart.figure.DataTable;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;

/** Data and snippets for PGFPlots. */
class PgfTest {

    @Test
    void seriesStandSideBySideWithARowAQuarter() {
        DataTable table = new DataTable("measure", "subject", "quarter", "unit", "n", "median");
        for (int i = 0; i < 3; i++) {
            Quarter quarter = Quarter.parse("2015-Q2").plus(i);
            table.add("gap", "CN/US", quarter, "dex", 8, i / 2.0);
            table.add("gap", "EU/US", quarter, "dex", 8, i == 1 ? Double.NaN : 1.0);
        }
        Pgf pgf = new Pgf("gap", table, Look.STANDARD);
        assertThat(pgf.data())
                .isEqualTo(
                        "quarter year gap.CN-US.median gap.EU-US.median\n"
                                + "2015-Q2 2015.25 0 1\n"
                                + "2015-Q3 2015.5 0.5 nan\n"
                                + "2015-Q4 2015.75 1 1\n");
        assertThat(pgf.snippet())
                .contains("group size=1 by 1", "ylabel={gap (dex)}", "unbounded coords=jump")
                .contains(
                        "\\addplot table[x=year, y=gap.CN-US.median] {gap.dat};"
                                + " \\addlegendentry{CN/US}");
    }

    @Test
    void otherTablesStayAsTheyAreWithTextsGuarded() {
        DataTable table = new DataTable("state", "instrument", "intensity", "setting");
        table.add("US", "tax", 0.5, "15 % of GDP");
        table.add("CN", "fund", 1.0, "");
        Pgf pgf = new Pgf("policy-timeline", table, Look.STANDARD);
        assertThat(pgf.data())
                .isEqualTo(
                        "state instrument intensity setting\n"
                                + "{US} {tax} 0.5 {15 \\% of GDP}\n"
                                + "{CN} {fund} 1 {}\n");
        assertThat(pgf.snippet())
                .contains("\\pgfplotstabletypeset", "columns/setting/.style={string type}")
                .doesNotContain("columns/intensity");
    }
}
