package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** A state's own limits on what its buyers take from abroad; a free buyer splits half and half. */
class ImportedTradeTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double MANY = 1e9;
    private static final double MONEY = 1e9;

    private final ChipDesk desk = new ChipDesk(1).capacity(MANY, MANY);

    private DeviceTrade buy(double cap, double mandate, double strength) {
        Terms.Draft draft = new Terms.Draft(3);
        new ImportControl(List.of("AA"), cap, mandate).contribute(draft, ChipDesk.BB, strength);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        return desk.trade(draft.terms(), budgets);
    }

    @Test
    void aCapIsTheMostThatGoesAbroadAndTheRestGoesHome() {
        DeviceTrade trade = buy(0.2, 0, 1);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(0.2 * MONEY, ROUNDING);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(0.8 * MONEY, ROUNDING);
        assertThat(trade.refused(desk.aaVendor)).isCloseTo(0.3 * MONEY, ROUNDING);
        assertThat(trade.lost(desk.aaVendor)).as("no export control").isZero();
        assertThat(trade.barredMoney(desk.lab(0))).isZero();
    }

    /** In force by half, a cap of 0.2 is one of 0.6: more than anybody wants. */
    @Test
    void aCapThatDoesNotBindChangesNothing() {
        assertThat(buy(0.2, 0, 0.5).refused(desk.aaVendor)).isZero();
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 2, ROUNDING);
    }

    @Test
    void aCapOfZeroIsABanThatStopsAtTheBorderOfItsIssuer() {
        Terms.Draft draft = new Terms.Draft(3);
        new ImportControl(List.of("AA"), 0, 0).contribute(draft, ChipDesk.BB, 1);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        budgets[desk.others(ChipDesk.CC)] = MONEY;
        DeviceTrade trade = desk.trade(draft.terms(), budgets);
        assertThat(trade.sales(desk.aaVendor, ChipDesk.BB)).isZero();
        assertThat(desk.spentOn(desk.aaVendor)).as("CC's half").isCloseTo(MONEY / 2, ROUNDING);
    }

    @Test
    void aMandateIsTheLeastThatStaysAtHome() {
        DeviceTrade trade = buy(1, 0.7, 1);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(0.7 * MONEY, ROUNDING);
        assertThat(trade.refused(desk.aaVendor)).isCloseTo(0.2 * MONEY, ROUNDING);
        buy(1, 0.3, 1);
        assertThat(desk.spentOn(desk.bbVendor)).as("more than that").isCloseTo(MONEY / 2, ROUNDING);
    }
}
