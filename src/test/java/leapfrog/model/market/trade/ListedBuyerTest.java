package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Rule;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/** A firm on the entity list may buy nothing that its issuer controls, not even a cut device. */
class ListedBuyerTest {

    private static final double MONEY = 1e9;

    @Test
    void aListedFirmOfATargetGetsNoDowngradedDeviceEither() {
        ChipDesk desk = new ChipDesk(2, "redesign-lag", 0).capacity(1e9, 1e9);
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(
                ChipDesk.AA,
                Rule.on("BB").performance(10e12, true).listing("bb-lab-0").control(),
                1);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        budgets[desk.lab(1)] = MONEY;
        DeviceTrade trade = desk.trade(draft.terms(), budgets);
        assertThat(trade.performance(desk.lab(1), Channel.DOWNGRADED)).isPositive();
        assertThat(trade.performance(desk.lab(0), Channel.DOWNGRADED)).isZero();
    }
}
