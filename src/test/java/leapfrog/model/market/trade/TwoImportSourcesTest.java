package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import leapfrog.model.Actors;
import leapfrog.model.Shipped;
import leapfrog.model.agent.Buyers;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.core.Parameters;
import leapfrog.model.market.chip.ChainCapacity;
import leapfrog.model.market.chip.DeviceVendors;
import leapfrog.model.policy.Clearance;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.ImportRules;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Knowledge;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

class TwoImportSourcesTest {

    /**
     * A free buyer of BB spends a third with AA, BB and CC each. Under a cap of 0.2 on AA and on CC
     * at least 0.6 stays at home.
     */
    @Test
    void aCapOnTwoSourcesHoldsForEachOfThem() {
        Parameters parameters =
                Shipped.parameters(
                        "device-taste", 0,
                        "software-lock-in", 0,
                        "ban-risk-weight", 0,
                        "procurement-weight", 0);
        Roster roster =
                new Roster(
                        List.of(
                                Actors.state("AA", Map.of()),
                                Actors.state("BB", Map.of()),
                                Actors.state("CC", Map.of())),
                        List.of(
                                Actors.firm(
                                        "aa-chips", "AA", Segment.CHIP_DESIGN, Segment.FABRICATION),
                                Actors.firm(
                                        "bb-chips", "BB", Segment.CHIP_DESIGN, Segment.FABRICATION),
                                Actors.firm(
                                        "cc-chips", "CC", Segment.CHIP_DESIGN, Segment.FABRICATION),
                                Actors.firm("cc-memory", "CC", Segment.MEMORY),
                                Actors.firm("cc-tools", "CC", Segment.EQUIPMENT)));
        Knowledge knowledge = new Knowledge(roster.firmCount(), 0.15);
        for (LeadFirm firm : roster.firms()) {
            firm.seed()
                    .knowledge()
                    .forEach((g, level) -> knowledge.found(firm.index(), g.ordinal(), level));
        }
        double[] growth = new double[Segment.all().size()];
        Arrays.fill(growth, 0.5);
        knowledge.remember(growth);
        DeviceVendors vendors = new DeviceVendors(roster, knowledge, parameters);
        vendors.startChain(new double[3], knowledge);
        ChainCapacity capacity = vendors.production().capacity();
        for (int j = 0; j < 3; j++) {
            capacity.wafers().start(j, 1e12);
            capacity.packages().start(j, 1e12);
        }
        capacity.memory().start(0, 1e12);
        Buyers buyers = new Buyers(roster);
        DeviceMarket market = new DeviceMarket(buyers, 3, vendors, new double[3], parameters);
        Terms.Draft draft = new Terms.Draft(3);
        new ImportControl(List.of("AA", "CC"), 0.2, 0).contribute(draft, 1, 1);
        Terms terms = draft.terms();
        Parties parties =
                new Parties(
                        roster.home(),
                        List.of("AA", "BB", "CC"),
                        roster.firms().stream().map(LeadFirm::id).toList(),
                        new double[3][3],
                        0.6);
        vendors.prepare(knowledge, new Clearance(terms, parties), terms);
        double[] budgets = new double[buyers.count()];
        int buyer = buyers.others(1);
        budgets[buyer] = 1e9;
        market.clear(
                budgets, new Clearance(terms, parties), new ImportRules(terms, parties), terms);
        double all = market.trade().paid(buyer);
        for (int v = 0; v < 3; v++) {
            if (vendors.home(v) != 1) {
                assertThat(market.trade().sales(v, 1) / all).isLessThan(0.2 + 1e-9);
            }
        }
    }
}
