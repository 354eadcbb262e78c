package leapfrog.output.chart;

import java.nio.file.Path;
import java.util.List;
import leapfrog.experiment.history.HistoryResult;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.record.EvidenceFigure;

/** The figure of the comparison with history. */
public final class RecordFigures implements EveryStyle {

    private static final int THREADS = 2;

    @Override
    public List<String> ids() {
        return List.of(EvidenceFigure.ID);
    }

    /**
     * @param folder made when absent
     * @return the files; none when the record names nothing to compare
     */
    public List<Path> draw(HistoryResult result, Path folder, FigureStyle style) {
        if (result.paths().isEmpty()) {
            return List.of();
        }
        StringBuilder names = new StringBuilder();
        result.paths().forEach(path -> names.append(path.series().subject()));
        Dress dress = Dress.of(style, names.toString());
        return new ChartWriter(dress.look(), dress.print(), THREADS)
                .draw(EvidenceFigure.lay(result, dress.look()), dress.formats(), folder);
    }
}
