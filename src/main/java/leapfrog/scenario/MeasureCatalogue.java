package leapfrog.scenario;

import java.util.List;
import leapfrog.model.measure.Cast;
import leapfrog.model.measure.Measure;
import leapfrog.model.measure.Measures;

/** The measures that a scenario may name, and those it gets when it names none. */
public interface MeasureCatalogue {

    /** All that the program knows. */
    MeasureCatalogue SHIPPED =
            new MeasureCatalogue() {
                @Override
                public List<Measure> all() {
                    return Measures.all();
                }

                @Override
                public List<String> standard(Cast cast) {
                    return Measures.standard(cast);
                }
            };

    List<Measure> all();

    /** Labels such as {@code gap-months(CN/US)}. */
    List<String> standard(Cast cast);
}
