package leapfrog.model;

import java.util.List;
import leapfrog.model.policy.Coverage;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.Licence;

/** An export control in the making: it stops nothing until a lever is pulled. */
public final class Rule {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final List<String> targets;
    private List<String> entities = List.of();
    private DeviceRule devices = DeviceRule.NONE;
    private Coverage coverage = Coverage.DEVICES;
    private Licence licence = Licence.NONE;
    private List<String> capped = List.of();
    private double cap = NONE;
    private List<String> allies = List.of();
    private double enforcement;

    private Rule(List<String> targets) {
        this.targets = targets;
    }

    public static Rule on(String... targets) {
        return new Rule(List.of(targets));
    }

    public Rule listing(String... firms) {
        entities = List.of(firms);
        return this;
    }

    /** Bars every device there is, whatever it can do. */
    public Rule everyDevice() {
        return devices(new DeviceRule(0, NONE, DeviceRule.Rule.PERFORMANCE, NONE, NONE, false));
    }

    /** Bars devices from this performance on, FLOP/s. */
    public Rule performance(double flops, boolean downgraded) {
        return devices(
                new DeviceRule(flops, NONE, DeviceRule.Rule.PERFORMANCE, NONE, NONE, downgraded));
    }

    public Rule devices(DeviceRule rule) {
        devices = rule;
        return this;
    }

    public Rule foreignMade() {
        coverage =
                new Coverage(
                        true,
                        coverage.equipment(),
                        coverage.memory(),
                        coverage.cloud(),
                        coverage.weights());
        return this;
    }

    public Rule equipment() {
        coverage =
                new Coverage(
                        coverage.foreignMade(),
                        true,
                        coverage.memory(),
                        coverage.cloud(),
                        coverage.weights());
        return this;
    }

    public Rule memory() {
        coverage =
                new Coverage(
                        coverage.foreignMade(),
                        coverage.equipment(),
                        true,
                        coverage.cloud(),
                        coverage.weights());
        return this;
    }

    public Rule cloud() {
        coverage =
                new Coverage(
                        coverage.foreignMade(),
                        coverage.equipment(),
                        coverage.memory(),
                        true,
                        coverage.weights());
        return this;
    }

    public Rule weights() {
        coverage =
                new Coverage(
                        coverage.foreignMade(),
                        coverage.equipment(),
                        coverage.memory(),
                        coverage.cloud(),
                        true);
        return this;
    }

    /** Every buyer may get a licence for every device. */
    public Rule licence(double revenueShare) {
        return licence(revenueShare, NONE, NONE);
    }

    /** Named buyers alone may get one, or all when none is named. */
    public Rule licence(
            double revenueShare, double volumeCap, double performance, String... buyers) {
        licence = new Licence(true, revenueShare, volumeCap, performance, List.of(buyers));
        return this;
    }

    /** FLOP/s a year that each of the states may buy. */
    public Rule cap(double most, String... states) {
        cap = most;
        capped = List.of(states);
        return this;
    }

    public Rule allies(String... states) {
        allies = List.of(states);
        return this;
    }

    public Rule enforcement(double share) {
        enforcement = share;
        return this;
    }

    public ExportControl control() {
        return new ExportControl(
                targets, entities, devices, coverage, licence, capped, cap, allies, enforcement);
    }
}
