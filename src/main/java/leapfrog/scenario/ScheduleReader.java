package leapfrog.scenario;

import java.util.Optional;
import java.util.function.Function;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.Trigger;

/** Reads when an instrument is in force: dates, phase-in, intensity and condition. */
final class ScheduleReader {

    private static final Range INTENSITY = new Range(Unit.SHARE, 0, 1);
    private static final Function<String, Integer> PHASE_IN = Forms.quarters(0, 400);
    private static final Function<String, Integer> DURATION = Forms.quarters(1, 400);

    private final MeasureNames measures;

    ScheduleReader(MeasureNames measures) {
        this.measures = measures;
    }

    /** The schedule of an instrument, or nothing after noting what is wrong. */
    Optional<Schedule> read(Section instrument) {
        Optional<Quarter> from = instrument.needed("from", Forms::quarter);
        Optional<Quarter> to = instrument.value("to", Forms::quarter);
        Optional<Quarter> announced = instrument.value("announced", Forms::quarter);
        Optional<Integer> phaseIn = instrument.needed("phase-in", PHASE_IN);
        Optional<Double> intensity = instrument.needed("intensity", INTENSITY::base);
        Optional<Trigger> when = instrument.section("when").flatMap(this::trigger);
        if (from.isEmpty() || phaseIn.isEmpty() || intensity.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Schedule(from.get(), to, announced, phaseIn.get(), intensity.get(), when));
        } catch (IllegalArgumentException e) {
            instrument.mistake(instrument.place(), instrument.path(), e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Trigger> trigger(Section when) {
        Optional<MeasureNames.Reading> measure = when.needed("measure", measures::parse);
        boolean above = when.find("above").isPresent();
        boolean below = when.find("below").isPresent();
        if (above == below) {
            when.mistake(
                    when.place(),
                    when.path(),
                    "needs either 'above' or 'below', found " + (above ? "both" : "neither"));
        }
        Unit unit = measure.map(reading -> reading.measure().unit()).orElse(Unit.ONE);
        Function<String, Double> level =
                measure.isPresent()
                        ? new Range(unit, -Double.MAX_VALUE, Double.MAX_VALUE)::own
                        : text -> Quantity.parse(text).number();
        Optional<Double> over = when.value("above", level);
        Optional<Double> under = when.value("below", level);
        Optional<Integer> quarters = when.needed("for", DURATION);
        Optional<Integer> hold = when.needed("hold", DURATION);
        when.rejectUnread();
        Optional<Double> limit = above ? over : under;
        boolean dated = quarters.isPresent() && hold.isPresent();
        if (measure.isEmpty() || above == below || limit.isEmpty() || !dated) {
            return Optional.empty();
        }
        return Optional.of(
                new Trigger(
                        measure.get().measure().id(),
                        measure.get().subject(),
                        above,
                        limit.get(),
                        quarters.get(),
                        hold.get()));
    }
}
