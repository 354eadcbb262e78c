package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leapfrog.model.core.Quarter;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.Schedule;
import leapfrog.output.chart.plot.TimeFrame;

/** More export controls than a page has room to name. */
public final class FakeControls {

    private FakeControls() {}

    public static List<DatedInstrument> sixty() {
        List<DatedInstrument> many = new ArrayList<>(thirty("control"));
        many.addAll(thirty("second"));
        return many;
    }

    /** The input with other policies. */
    public static FigureInput in(FigureInput input, List<DatedInstrument> policies) {
        TimeFrame frame = input.frame();
        return new FigureInput(
                input.title(),
                new TimeFrame(frame.first(), frame.last(), frame.fork(), policies, frame.events()),
                input.series(),
                input.stateNames(),
                input.firms());
    }

    /** One every other quarter, by two states in turn, ids of one start. */
    public static List<DatedInstrument> thirty(String name) {
        DatedInstrument model = FakeRun.policies().get(2);
        List<DatedInstrument> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Quarter from = FakeRun.FIRST.plus(2 + 2 * i);
            Schedule schedule =
                    new Schedule(
                            from,
                            Optional.of(from.plus(1)),
                            Optional.empty(),
                            0,
                            1,
                            Optional.empty());
            many.add(
                    new DatedInstrument(
                            i % 2 == 0 ? "CN" : "US",
                            name + "-" + i,
                            model.kind(),
                            model.instrument(),
                            schedule));
        }
        return many;
    }
}
