package leapfrog.model.market.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Controls;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.ChainCapacity;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.ImportRules;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * A device market of three states with like vendors in AA and BB that make their own dies, and
 * memory from CC: buyers are the labs of BB and the other buyers of AA, BB and CC.
 */
final class ChipDesk {

    static final int AA = 0;
    static final int BB = 1;
    static final int CC = 2;

    final Roster roster;
    final Buyers buyers;
    final Knowledge knowledge;
    final DeviceVendors vendors;
    final DeviceMarket market;
    final int aaVendor;
    final int bbVendor;

    ChipDesk(int labs, Object... idsAndValues) {
        Object[] plain = {
            "device-taste", 0,
            "software-lock-in", 0,
            "ban-risk-weight", 0,
            "procurement-weight", 0,
            "barred-money-to-research", 0,
            "yield-at-start", 0.85,
            "gray-scale", 0
        };
        Parameters parameters = Shipped.with(Shipped.parameters(plain), idsAndValues);
        List<FirmSeed> firms =
                new ArrayList<>(
                        List.of(
                                maker("aa-chips", "AA"),
                                Actors.firm("cc-memory", "CC", Segment.MEMORY),
                                Actors.firm("aa-tools", "AA", Segment.EQUIPMENT),
                                maker("bb-chips", "BB")));
        for (int lab = 0; lab < labs; lab++) {
            firms.add(Actors.firm("bb-lab-" + lab, "BB", Segment.MODEL));
        }
        roster =
                new Roster(
                        List.of(
                                Actors.state("AA", Map.of()),
                                Actors.state("BB", Map.of()),
                                Actors.state("CC", Map.of(StateField.TRANSIT, 0.5))),
                        firms);
        knowledge = new Knowledge(roster.firmCount(), 0.15);
        for (LeadFirm firm : roster.firms()) {
            firm.seed().knowledge().forEach((g, level) -> found(firm.index(), g, level));
        }
        double[] growth = new double[Segment.all().size()];
        Arrays.fill(growth, 0.5);
        knowledge.remember(growth);
        vendors = new DeviceVendors(roster, knowledge, parameters);
        buyers = new Buyers(roster);
        double[] transit = roster.ofStates(StateField.TRANSIT);
        market = new DeviceMarket(buyers, 3, vendors, transit, parameters);
        aaVendor = vendors.firm(0) == roster.firmIndex("aa-chips") ? 0 : 1;
        bbVendor = 1 - aaVendor;
        vendors.startChain(new double[2], knowledge);
    }

    private static FirmSeed maker(String id, String home) {
        return Actors.firm(id, home, Segment.CHIP_DESIGN, Segment.FABRICATION);
    }

    private void found(int firm, Segment segment, double level) {
        knowledge.found(firm, segment.ordinal(), level);
    }

    /** Sets how many devices the vendors of AA and BB can make in a quarter, before slack. */
    ChipDesk capacity(double ofAa, double ofBb) {
        ChainCapacity capacity = vendors.production().capacity();
        double dies = capacity.diesPerWafer() * 0.85;
        for (int j = 0; j < 2; j++) {
            double units = vendors.production().foundries().home(j) == AA ? ofAa : ofBb;
            capacity.wafers().start(j, units / dies);
            capacity.packages().start(j, 1e12);
        }
        capacity.memory().start(0, 1e12);
        return this;
    }

    Clearance clearance(Terms terms) {
        return new Clearance(terms, parties());
    }

    private Parties parties() {
        return new Parties(
                roster.home(),
                roster.states().stream().map(state -> state.id()).toList(),
                roster.firms().stream().map(LeadFirm::id).toList(),
                roster.alignment(),
                0.6);
    }

    static Terms free() {
        return Terms.none(3);
    }

    /** AA stops this share of what it would sell to BB, whatever the device. */
    static Terms barred(double share, double enforcement) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(
                AA,
                Controls.of(
                        List.of("BB"),
                        List.of(),
                        0,
                        Double.POSITIVE_INFINITY,
                        DeviceRule.Rule.PERFORMANCE,
                        false,
                        false,
                        enforcement),
                share);
        return draft.terms();
    }

    /** Prepares the quarter's devices and clears the market. */
    DeviceTrade trade(Terms terms, double[] budget) {
        Clearance clearance = clearance(terms);
        vendors.prepare(knowledge, clearance, terms);
        market.expect(clearance);
        market.clear(budget, clearance, new ImportRules(terms, parties()), terms);
        return market.trade();
    }

    /** Nobody wants anything yet. */
    double[] budgets() {
        return new double[buyers.count()];
    }

    int lab(int number) {
        return roster.firmIndex("bb-lab-" + number);
    }

    int others(int state) {
        return buyers.others(state);
    }

    /** Full cost of owning a vendor's device, USD. */
    double full(int vendor) {
        double watts = vendors.watts(vendors.performance(vendor), vendor);
        return vendors.price(vendor) + vendors.overhead(watts);
    }

    /** What buyers spent on a vendor's devices, with what owning them costs. */
    double spentOn(int vendor) {
        return market.trade().soldUnits(vendor) * full(vendor);
    }
}
