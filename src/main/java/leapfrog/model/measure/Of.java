package leapfrog.model.measure;

import java.util.List;
import leapfrog.model.core.Unit;
import leapfrog.model.world.World;

/** Short spellings for declaring measures, and for finding what their keys name. */
final class Of {

    private static final String MODEL = "model documentation, measures";

    private Of() {}

    static Measure measure(
            String id,
            Unit unit,
            List<Key> form,
            Measure.Better better,
            String text,
            Measure.Reader reader) {
        return either(id, unit, List.of(form), better, text, reader);
    }

    /** A measure of the world that may also be asked of one subject. */
    static Measure worldOr(
            String id,
            Unit unit,
            List<Key> form,
            Measure.Better better,
            String text,
            Measure.Reader reader) {
        return either(id, unit, List.of(List.of(), form), better, text, reader);
    }

    static Measure either(
            String id,
            Unit unit,
            List<List<Key>> forms,
            Measure.Better better,
            String text,
            Measure.Reader reader) {
        return new Measure(id, unit, forms, isLogarithmic(unit), better, text, MODEL, reader);
    }

    private static boolean isLogarithmic(Unit unit) {
        return unit == Unit.EXAFLOPS
                || unit == Unit.TERAFLOPS
                || unit == Unit.BILLION_USD_PER_YEAR
                || unit == Unit.USD_PER_FLOP;
    }

    static int state(World world, List<String> keys, int at) {
        return world.roster().stateIndex(keys.get(at));
    }

    /** Index of the state named first; negative for the world. */
    static int stateOrWorld(World world, List<String> keys) {
        return keys.isEmpty() ? -1 : state(world, keys, 0);
    }

    static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    static boolean isState(World world, String key) {
        return world.blueprint().states().stream().anyMatch(state -> state.id().equals(key));
    }
}
