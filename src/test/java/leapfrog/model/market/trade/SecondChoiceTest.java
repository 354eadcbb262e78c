package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.Rule;
import leapfrog.model.policy.ExportControl;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What cannot be delivered turns once to vendors with capacity to spare, then waits. */
class SecondChoiceTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double MANY = 1e9;
    private static final double MONEY = 1e9;

    private static DeviceTrade lab(ChipDesk desk, Terms terms, double money) {
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = money;
        return desk.trade(terms, budgets);
    }

    private static Terms onBb(ExportControl control) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(ChipDesk.AA, control, 1);
        return draft.terms();
    }

    /** AA can make hardly any of its half: all but those few devices are BB's. */
    @Test
    void whatOneVendorCannotDeliverGoesToOneThatCan() {
        ChipDesk desk = new ChipDesk(1).capacity(10, MANY);
        DeviceTrade trade = lab(desk, ChipDesk.free(), MONEY);
        double atAa = trade.soldUnits(desk.aaVendor) * desk.full(desk.aaVendor);
        assertThat(atAa).isLessThan(0.01 * MONEY);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY - atAa, ROUNDING);
        assertThat(trade.waiting(desk.lab(0))).isLessThan(1);
    }

    /** AA has no other sales, so a cap over them is a ban: the lab's half of MONEY turns home. */
    @Test
    void whatAVolumeCapLeavesTurnsToAnotherVendor() {
        ChipDesk desk = new ChipDesk(1).capacity(MANY, MANY);
        Rule rule = Rule.on("BB").everyDevice();
        rule.licence(0.2, 0.5, Double.POSITIVE_INFINITY);
        lab(desk, onBb(rule.control()), MONEY);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY, ROUNDING);
    }

    @Test
    void aMandateGoesAsFarAsVendorsAtHomeCanDeliver() {
        ChipDesk desk = new ChipDesk(1).capacity(MANY, 10);
        Terms.Draft draft = new Terms.Draft(3);
        new ImportControl(List.of("AA"), 1, 0.7).contribute(draft, ChipDesk.BB, 1);
        DeviceTrade trade = lab(desk, draft.terms(), MONEY);
        double atBb = trade.soldUnits(desk.bbVendor) * desk.full(desk.bbVendor);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY - atBb, ROUNDING);
    }
}
