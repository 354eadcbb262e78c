package leapfrog.model.market.bloc;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.finance.Accounts;
import leapfrog.model.market.finance.Flow;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Layer;

/** All that third states and blocs consist of, stepped once a quarter. */
public final class Blocs implements Serializable {

    private static final long serialVersionUID = 1;

    private final Roster roster;
    private final Accounts accounts;
    private final Poles poles;
    private final Flows flows;
    private final Exports exports;
    private final Leverage leverage;
    private final Alignment alignment;
    private final CommonStandards standards;
    private final DualStandards dual;
    private final DataNorms norms;
    private final ForeignDeals deals;
    private final HostedComputing hosting;
    private final AddedReach reach;
    private final PoleTies ties;
    private final Closeness closeness;
    private final double[] split = new double[Layer.values().length];

    /**
     * @param reachNow how easily what a state (row) offers reaches another (column), as it stands
     */
    public Blocs(
            Roster roster,
            Knowledge knowledge,
            Accounts accounts,
            double[][] reachNow,
            Parameters parameters) {
        this.roster = roster;
        this.accounts = accounts;
        int states = roster.stateCount();
        poles = new Poles(roster);
        flows = new Flows(states, parameters.value("installed-wear"));
        exports = new Exports(roster.firmCount(), states);
        leverage = new Leverage(states);
        alignment = new Alignment(roster, poles, parameters);
        standards = new CommonStandards(states, parameters);
        dual = new DualStandards(roster.firmCount(), poles, parameters);
        norms = new DataNorms(roster.stateAddress(), poles, parameters);
        deals = new ForeignDeals(roster, knowledge, accounts, parameters);
        hosting = new HostedComputing(states, parameters);
        reach = new AddedReach(states, parameters);
        ties = new PoleTies(parameters);
        closeness = new Closeness(reachNow, poles, alignment);
        Arrays.fill(split, Double.NaN);
    }

    /**
     * What the rest of the world says of a quarter.
     *
     * @param gdp by state, USD a year
     * @param business revenue of each firm's own business, USD a year
     * @param computing by state, FLOP/s that its buyers own
     * @param ownedByPlatforms the same of its platforms and clouds alone
     * @param room by state, FLOP/s of others that its grid can feed
     * @param gain by state, what walls around data would gain it, see {@link DataNorms}
     * @param quarter ordinal
     * @param lastOfYear whether states look at their alignment and their norms
     */
    public record Quarterly(
            Terms terms,
            Rulings rulings,
            double[] gdp,
            double[] business,
            double[] computing,
            double[] ownedByPlatforms,
            double[] room,
            double[] gain,
            int quarter,
            boolean lastOfYear) {}

    /** Begins a quarter; flows, exports and sales of the chain are then added. */
    public void begin() {
        flows.begin();
        exports.begin();
        leverage.begin();
    }

    /** Deals are made before flows are closed, since they are among them. */
    public void invest(Quarterly now, Luck luck) {
        int before = deals.deals().size();
        deals.step(
                new ForeignDeals.Outlook(now.rulings(), closeness, now.gdp(), now.business()),
                luck,
                now.quarter());
        for (Deal deal : deals.deals().subList(before, deals.deals().size())) {
            int home = roster.home()[deal.investor()];
            flows.add(Layer.APPLICATIONS, home, deal.host(), deal.amount());
        }
    }

    /** Ends a quarter. */
    public void close(Quarterly now, Luck luck) {
        flows.close();
        leverage.close();
        standards.step(now.rulings().standards());
        hosting.step(
                new HostedComputing.Sites(
                        now.rulings().expansion(),
                        closeness,
                        now.gdp(),
                        now.ownedByPlatforms(),
                        now.room()));
        if (now.lastOfYear()) {
            alignment.step(
                    (layer, s, p) ->
                            ties.of(
                                    this,
                                    now.rulings().clearance(),
                                    layer,
                                    s,
                                    p,
                                    now.gdp()[s],
                                    now.computing()[s]),
                    now.rulings().hedging());
            norms.contest(now.gain(), neighbours(now.gdp()), luck, now.quarter());
        }
        norms.note(now.terms());
        for (Layer layer : Layer.values()) {
            split[layer.ordinal()] = BlocIndex.of(flows.yearly(layer), alignment.on(layer));
        }
        charge();
        reach.update(this, now.gdp(), now.computing());
    }

    private double[][] neighbours(double[] gdp) {
        double[][] weights = new double[gdp.length][gdp.length];
        for (int s = 0; s < gdp.length; s++) {
            for (int other = 0; other < gdp.length; other++) {
                weights[s][other] = gdp[other] * closeness.of(other, s);
            }
        }
        return weights;
    }

    private void charge() {
        dual.begin();
        double[][] chips = alignment.on(Layer.HARDWARE);
        double[][] models = alignment.on(Layer.ALGORITHMS);
        int[] byChips = new int[roster.stateCount()];
        int[] byModels = new int[roster.stateCount()];
        for (int s = 0; s < byChips.length; s++) {
            byChips[s] = dual.mainBloc(flows.yearly(Layer.HARDWARE)[s], chips);
            byModels[s] = dual.mainBloc(flows.yearly(Layer.ALGORITHMS)[s], models);
        }
        for (int f = 0; f < roster.firmCount(); f++) {
            int s = roster.home()[f];
            double[] common = standards.common(s);
            double ofChips =
                    dual.cost(
                            exports.hardware(f), byChips[s], chips, split(Layer.HARDWARE), common);
            dual.chargeHardware(f, ofChips);
            double ofUse =
                    dual.cost(exports.use(f), byModels[s], models, split(Layer.ALGORITHMS), common);
            dual.chargeUse(f, ofUse);
            accounts.book(f, Flow.DUAL_STANDARDS, ofChips + ofUse);
        }
    }

    /** Bloc index of a layer; NaN when nothing has flowed there. */
    public double split(Layer layer) {
        return split[layer.ordinal()];
    }

    /**
     * What firms of a state kept of sales abroad in the quarter, USD: less fees and double cost.
     */
    public double exportRevenue(int state) {
        double sum = 0;
        for (int f = 0; f < roster.firmCount(); f++) {
            if (roster.home()[f] == state) {
                sum += exports.of(f) - dual.hardware(f) - dual.use(f);
            }
        }
        return sum;
    }

    public Poles poles() {
        return poles;
    }

    public Flows flows() {
        return flows;
    }

    public Exports exports() {
        return exports;
    }

    public Leverage leverage() {
        return leverage;
    }

    public Alignment alignment() {
        return alignment;
    }

    public CommonStandards standards() {
        return standards;
    }

    public DualStandards dual() {
        return dual;
    }

    public DataNorms norms() {
        return norms;
    }

    public ForeignDeals deals() {
        return deals;
    }

    public HostedComputing hosting() {
        return hosting;
    }

    public AddedReach reach() {
        return reach;
    }
}
