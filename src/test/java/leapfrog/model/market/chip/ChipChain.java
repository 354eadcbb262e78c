package leapfrog.model.market.chip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Rule;
import leapfrog.model.Shipped;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;

/**
 * Like designers of chips in AA and BB, who have all made in CC: one foundry, one memory maker. A
 * wafer has 10 dies, of which 0.8 are good from the start; a die has 5 stacks of memory.
 */
final class ChipChain {

    static final int AA = 0;
    static final int BB = 1;
    static final int CC = 2;

    final Roster roster;
    final Knowledge knowledge;
    final Parameters parameters;
    final DeviceVendors vendors;
    final int aa;
    final int bb;

    ChipChain(Object... idsAndValues) {
        this(List.of(), idsAndValues);
    }

    ChipChain(List<FirmSeed> more, Object... idsAndValues) {
        Object[] plain = {
            "dies-per-wafer", 10,
            "stacks-per-die", 5,
            "yield-most", 0.8,
            "yield-at-start", 0.8,
            "memory-cover", 0.5,
            "memory-hoard", 4,
            "die-hoard", 4,
            "capacity-headroom", 1,
            "capacity-decay", 0,
            "pilot-line", 1,
            "redesign-margin", 0.02,
            "redesign-lag", 1
        };
        parameters = Shipped.with(Shipped.parameters(plain), idsAndValues);
        List<FirmSeed> firms =
                new ArrayList<>(
                        List.of(
                                Actors.firm("aa-chips", "AA", Segment.CHIP_DESIGN),
                                Actors.firm("bb-chips", "BB", Segment.CHIP_DESIGN),
                                Actors.firm("cc-foundry", "CC", Segment.FABRICATION),
                                Actors.firm("cc-memory", "CC", Segment.MEMORY),
                                Actors.firm("cc-tools", "CC", Segment.EQUIPMENT)));
        firms.addAll(more);
        roster =
                new Roster(
                        List.of(
                                Actors.state("AA", Map.of()),
                                Actors.state("BB", Map.of()),
                                Actors.state("CC", Map.of())),
                        firms);
        knowledge = new Knowledge(roster.firmCount(), 0.15);
        for (LeadFirm firm : roster.firms()) {
            firm.seed()
                    .knowledge()
                    .forEach((g, level) -> knowledge.found(firm.index(), g.ordinal(), level));
        }
        double[] growth = new double[Segment.all().size()];
        Arrays.fill(growth, 0.5);
        knowledge.remember(growth);
        vendors = new DeviceVendors(roster, knowledge, parameters);
        aa = vendors.firm(0) == roster.firmIndex("aa-chips") ? 0 : 1;
        bb = 1 - aa;
    }

    /** Sets the chain up for so many devices a quarter of each designer. */
    ChipChain selling(double ofAa, double ofBb) {
        double[] sales = new double[vendors.count()];
        sales[aa] = ofAa * vendors.startPrice();
        sales[bb] = ofBb * vendors.startPrice();
        vendors.startChain(sales, knowledge);
        return this;
    }

    void know(String firm, Segment segment, double level) {
        knowledge.found(roster.firmIndex(firm), segment.ordinal(), level);
    }

    Production production() {
        return vendors.production();
    }

    void prepare(Clearance clearance) {
        prepare(clearance, Terms.none(3));
    }

    void prepare(Clearance clearance, Terms terms) {
        vendors.prepare(knowledge, clearance, terms);
    }

    /** Orders devices, and sells what can be delivered of them. */
    void quarter(Clearance clearance, double ofAa, double ofBb) {
        prepare(clearance);
        double[] devices = new double[vendors.count()];
        devices[aa] = ofAa;
        devices[bb] = ofBb;
        vendors.supply(devices);
        for (int v = 0; v < devices.length; v++) {
            vendors.settle(v, Math.min(devices[v], vendors.available(v)), 0.5, 0);
        }
    }

    Clearance free() {
        return clearance(Terms.none(3));
    }

    /** A control of AA. */
    Clearance under(Rule rule, double strength) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(AA, rule.control(), strength);
        return clearance(draft.terms());
    }

    /** A control of AA that is known and not yet in force. */
    Clearance expecting(Rule rule) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.announceControl(AA, rule.control(), 1, 2);
        return clearance(draft.terms());
    }

    private Clearance clearance(Terms terms) {
        return new Clearance(
                terms,
                new Parties(
                        roster.home(),
                        List.of("AA", "BB", "CC"),
                        roster.firms().stream().map(LeadFirm::id).toList(),
                        new double[3][3],
                        0.6));
    }
}
