package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.record.EvidenceFigure;

/** The figure of the comparison with history, drawn in the standard look and in every format. */
public final class RecordFigures {

    private static final int THREADS = 2;

    private RecordFigures() {}

    /**
     * @param folder made when absent
     * @return the files; none when the record names nothing to compare
     */
    public static List<Path> draw(HistoryResult result, Path folder) {
        return result.paths().isEmpty()
                ? List.of()
                : new ChartWriter(Look.STANDARD, THREADS)
                        .draw(
                                EvidenceFigure.lay(result, Look.STANDARD),
                                EnumSet.allOf(Format.class),
                                folder);
    }
}
