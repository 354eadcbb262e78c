package leapfrog.model;

import java.util.List;
import leapfrog.model.policy.Coverage;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.Licence;

/** Export controls for tests: devices and a list, nothing else. */
public final class Controls {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private Controls() {}

    /**
     * @param performance FLOP/s
     * @param interconnect B/s
     */
    public static ExportControl of(
            List<String> targets,
            List<String> entities,
            double performance,
            double interconnect,
            DeviceRule.Rule rule,
            boolean downgraded,
            boolean foreignMade,
            double enforcement) {
        return new ExportControl(
                targets,
                entities,
                new DeviceRule(performance, interconnect, rule, NONE, NONE, downgraded),
                new Coverage(foreignMade, false, false, false, false),
                Licence.NONE,
                List.of(),
                NONE,
                List.of(),
                enforcement);
    }
}
