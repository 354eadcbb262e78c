package leapfrog.output.chart;

import java.util.List;
import leapfrog.output.FigureIndex;

/** An index of figures that come in every style there is. */
public interface EveryStyle extends FigureIndex {

    @Override
    default List<String> formats() {
        return Dress.formatIds();
    }

    @Override
    default List<String> sizes() {
        return Dress.sizes();
    }

    @Override
    default List<String> typefaces() {
        return Dress.typefaces();
    }

    @Override
    default List<String> languages() {
        return Dress.languages();
    }
}
