package leapfrog.experiment.limits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.market.trade.DeviceTrade;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.World;

/** Money, devices and researchers come from somewhere and go somewhere, in every quarter. */
final class LedgerLimit implements Limit {

    private static final List<String> SCENARIOS = List.of("baseline", "export-controls/escalating");
    private static final List<String> BOOKS =
            List.of("money", "devices that were sold", "top researchers");
    private static final List<String> IDS = List.of("money", "devices", "researchers");
    private static final int RUNS = 2;
    private static final double ROUNDING = 1e-9;

    @Override
    public List<LimitRow> check(LimitRuns runs) throws IOException, InterruptedException {
        double[] worst = new double[IDS.size()];
        for (String scenario : SCENARIOS) {
            Blueprint world = runs.blueprint(scenario, "adopters=50").withProbes(List.of());
            double[][] off = runs.run("ledger", RUNS, IDS.size(), seed -> off(world, seed));
            for (double[] run : off) {
                for (int i = 0; i < worst.length; i++) {
                    worst[i] = run[i] <= worst[i] ? worst[i] : run[i];
                }
            }
        }
        List<LimitRow> rows = new ArrayList<>();
        for (int i = 0; i < worst.length; i++) {
            String text = "part of " + BOOKS.get(i) + " that no entry explains, worst quarter";
            rows.add(new LimitRow("ledger-" + IDS.get(i), text, 0, worst[i], ROUNDING));
        }
        return rows;
    }

    /** The greatest part of a quarter that is not explained, of each book. */
    private static double[] off(Blueprint blueprint, long seed) {
        World world = LimitRuns.begun(blueprint, seed);
        double[] worst = new double[IDS.size()];
        for (int t = 1; t < blueprint.quarters(); t++) {
            double researchers = world.talent().world();
            world.stepQuarter();
            double expected = researchers + world.talent().graduated() - world.talent().retired();
            worst[0] = Math.max(worst[0], money(world.accounts()));
            worst[1] = Math.max(worst[1], devices(world));
            worst[2] = Math.max(worst[2], Math.abs(world.talent().world() / expected - 1));
        }
        return worst;
    }

    private static double money(Accounts accounts) {
        double turnover = Math.abs(accounts.opening());
        for (Flow flow : Flow.values()) {
            turnover += accounts.booked(flow);
        }
        return Math.abs(accounts.unexplained()) / turnover;
    }

    /** What buyers of all states got, gray units out of third states' hands, is what was sold. */
    private static double devices(World world) {
        DeviceTrade trade = world.devices().trade();
        double sold = 0;
        for (int v = 0; v < world.vendors().count(); v++) {
            sold += trade.soldUnits(v);
        }
        double got = 0;
        for (int s = 0; s < world.roster().stateCount(); s++) {
            for (Channel channel : Channel.values()) {
                got += channel == Channel.REPAIRED ? 0 : trade.units(s, channel);
            }
        }
        return sold > 0 ? Math.abs(got / sold - 1) : Math.abs(got);
    }
}
