package leapfrog.output.chart.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.experiment.history.Band;
import leapfrog.experiment.history.HistoryPath;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.KoreanTexts;
import leapfrog.output.chart.RecordFigures;
import leapfrog.output.chart.figure.Drawing;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import leapfrog.output.table.EvidenceTables;
import leapfrog.output.table.StoredHistory;
import leapfrog.scenario.RecordQuality;
import leapfrog.scenario.RecordedPoint;
import leapfrog.scenario.RecordedReading;
import leapfrog.scenario.RecordedSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFigureTest {

    private static final Quarter FROM = Quarter.of(2015, 1);
    private static final int QUARTERS = 44;
    private static final Words WORDS = Words.in(Language.EN);
    private static final FigureStyle STYLE =
            FigureStyle.standard(List.of("svg", "pdf", "png"), "en");

    @TempDir private Path folder;

    private static HistoryPath path(String id, String measure, String subject, Unit unit) {
        RecordedReading reading =
                new RecordedReading(RecordedReading.Over.QUARTER, Optional.empty());
        double one = unit == Unit.USD_PER_FLOP ? 1e-18 : unit == Unit.SHARE ? 0.1 : 1;
        Quarter then = Quarter.of(2022, 4);
        RecordedPoint early = new RecordedPoint(then, 3 * one, 2 * one, 4 * one);
        RecordedPoint late = new RecordedPoint(Quarter.of(2024, 4), one, one, one);
        RecordedSeries series =
                new RecordedSeries(
                        id,
                        "topic",
                        measure,
                        subject,
                        unit,
                        unit == Unit.USD_PER_FLOP,
                        "a text",
                        RecordQuality.SECONDARY,
                        "a source",
                        "",
                        reading,
                        List.of(early));
        List<Band> model = new ArrayList<>();
        for (int t = 0; t < QUARTERS; t++) {
            double middle = 10 * one * Math.pow(10, -t / 40.0);
            model.add(new Band(5, 0.8 * middle, middle, 1.2 * middle));
        }
        return new HistoryPath(series, List.of(early), List.of(late), model);
    }

    private static HistoryResult result() {
        return new HistoryResult(
                FROM,
                List.of(),
                List.of(),
                List.of(
                        path("price", "compute-price", "world", Unit.USD_PER_FLOP),
                        path("share-us", "compute-share", "US", Unit.SHARE),
                        path("share-cn", "compute-share", "CN", Unit.SHARE),
                        path("gap", "gap-months", "CN/US", Unit.MONTHS),
                        path("gray", "devices-bought", "CN/gray", Unit.UNITS),
                        path("home", "devices-bought", "CN/domestic", Unit.UNITS)),
                List.of());
    }

    @Test
    void statesShareACellWhatIsNoStateDoesNot() {
        List<RecordCell> cells = RecordCell.of(result().paths());
        assertThat(cells)
                .extracting(cell -> cell.name(WORDS) + ": " + cell.detail(WORDS))
                .containsExactly(
                        "Compute price: world, USD/EFLOP",
                        "Compute share: %",
                        "Gap: CN behind US, months",
                        "Devices bought: CN, gray, units",
                        "Devices bought: CN, domestic, units");
        assertThat(cells.get(1).paths()).hasSize(2);
    }

    @Test
    void theNumbersDrawnStandBesideTheFigureByKind() {
        Drawing drawing = EvidenceFigure.lay(result(), Look.STANDARD);
        assertThat(drawing.data().csv())
                .startsWith("series,measure,unit,quarter,kind,low,value,high\n")
                .contains("\nprice,compute-price,USD/FLOP,2015-Q1,model,8E-18,1E-17,1.2E-17\n")
                .contains("\nprice,compute-price,USD/FLOP,2022-Q4,calibration,2E-18,3E-18,4E-18\n")
                .contains("\ngap,gap-months(CN/US),months,2024-Q4,hold-out,1,1,1\n");
        assertThat(drawing.caption()).contains("median of 5 replications");
    }

    @Test
    void theSameResultGivesTheSameBytesInEveryFormat() throws IOException {
        List<Path> first = new RecordFigures().draw(result(), folder.resolve("one"), STYLE);
        List<Path> second = new RecordFigures().draw(result(), folder.resolve("two"), STYLE);
        assertThat(first).hasSize(6);
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.readAllBytes(first.get(i)))
                    .as(first.get(i).toString())
                    .isEqualTo(Files.readAllBytes(second.get(i)));
        }
        assertThat(Files.readString(folder.resolve("one/evidence.tex"))).contains("evidence.pdf");
    }

    @Test
    void theTableGivesBackWhatIsDrawn() throws IOException {
        Path table = folder.resolve("history-paths.csv");
        Files.writeString(table, EvidenceTables.paths(result()));
        HistoryResult stored = StoredHistory.read(table);
        assertThat(EvidenceTables.paths(stored)).isEqualTo(EvidenceTables.paths(result()));
        Drawing again = EvidenceFigure.lay(stored, Look.STANDARD);
        Drawing first = EvidenceFigure.lay(result(), Look.STANDARD);
        assertThat(again.data().csv()).isEqualTo(first.data().csv());
        assertThat(again.caption()).isEqualTo(first.caption());
    }

    @Test
    void inKoreanEveryTextIsKorean() throws IOException {
        FigureStyle style =
                new FigureStyle("single", "serif", true, 100, false, List.of("svg"), "ko");
        new RecordFigures().draw(result(), folder, style);
        KoreanTexts.check(folder, "evidence-single");
    }
}
