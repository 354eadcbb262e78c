package leapfrog.scenario;

import java.util.List;
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
                public List<String> standard(
                        List<String> states, List<String> poles, List<String> vendors) {
                    return Measures.standard(states, poles, vendors);
                }
            };

    List<Measure> all();

    /**
     * Labels such as {@code gap-months(CN/US)}.
     *
     * @param states ids in the order of the actor file
     * @param poles leader first
     * @param vendors ids of the firms that design chips
     */
    List<String> standard(List<String> states, List<String> poles, List<String> vendors);
}
