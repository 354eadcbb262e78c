package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import leapfrog.model.Rule;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owning costs nothing here, so money is price times units; CC passes devices on at 0.5. */
class GrayChannelTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double MANY = 1e9;
    private static final double MONEY = 1e9;

    private static ChipDesk desk(double scale, double toResearch) {
        return new ChipDesk(
                        2,
                        "gray-scale",
                        scale,
                        "gray-premium",
                        1.5,
                        "barred-money-to-research",
                        toResearch,
                        "server-cost-per-watt",
                        0,
                        "electricity-price",
                        0)
                .capacity(MANY, MANY);
    }

    private static DeviceTrade run(ChipDesk desk, double enforcement, double ofLab, double ofCc) {
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = ofLab;
        budgets[desk.others(ChipDesk.CC)] = ofCc;
        return desk.trade(ChipDesk.barred(1, enforcement), budgets);
    }

    /**
     * The lab is barred from half its money, and AA sells as much to CC: the premium is 1 + 1.5 x
     * 0.5, its root less one 0.866, and 0.1 x 0.5 x 0.866 x 0.5 = 0.0217 of MONEY flow, less what
     * enforcement stops.
     */
    @ParameterizedTest
    @CsvSource({"0,1", "0.25,0.75", "0.5,0.5", "1,0"})
    void enforcementStopsItsShareOfTheFlow(double enforcement, double left) {
        ChipDesk desk = desk(0.1, 0.5);
        DeviceTrade trade = run(desk, enforcement, MONEY, MONEY);
        double paid = trade.value(ChipDesk.BB, Channel.GRAY);
        assertThat(paid).isCloseTo(left * 0.025 * Math.sqrt(0.75) * MONEY, ROUNDING);
        if (left > 0) {
            assertThat(paid / trade.units(ChipDesk.BB, Channel.GRAY))
                    .isCloseTo(1.75 * desk.vendors.price(desk.aaVendor), ROUNDING);
        }
    }

    /** Half of the barred half is for research: what of it the gray channel takes is missing. */
    @Test
    void grayDevicesArePaidOutOfWhatWouldGoToResearch() {
        DeviceTrade trade = run(desk(0.1, 0.5), 0, MONEY, MONEY);
        assertThat(trade.toResearch(lab()))
                .isCloseTo((0.125 - 0.025 * Math.sqrt(0.75)) * MONEY, ROUNDING);
    }

    private static int lab() {
        return desk(0, 0).lab(0);
    }

    /** CC has 0.0005 of MONEY in devices of AA, and lets half of them go. */
    @Test
    void nobodyCanPassOnMoreThanTransitLetsGoOfWhatItBought() {
        ChipDesk desk = desk(2, 1);
        DeviceTrade trade = run(desk, 0, MONEY, MONEY / 1000);
        double bought = MONEY / 2000 / desk.vendors.price(desk.aaVendor);
        assertThat(trade.units(ChipDesk.BB, Channel.GRAY)).isCloseTo(bought / 2, ROUNDING);
        assertThat(trade.units(ChipDesk.CC, Channel.LEGAL))
                .as("half of AA's, and all of BB's")
                .isCloseTo(bought / 2 + trade.soldUnits(desk.bbVendor) - home(trade), ROUNDING);
    }

    private static double home(DeviceTrade trade) {
        return trade.units(ChipDesk.BB, Channel.DOMESTIC);
    }

    @Test
    void withoutMoneyLeftOverNobodyBuysGray() {
        assertThat(run(desk(2, 0), 0, MONEY, MONEY).units(ChipDesk.BB, Channel.GRAY)).isZero();
    }

    @Test
    void devicesOfTheBuyersOwnStateNeverComeByTheGrayChannel() {
        ChipDesk desk = desk(2, 1);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        budgets[desk.others(ChipDesk.CC)] = MONEY;
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(ChipDesk.BB, Rule.on("BB").everyDevice().control(), 1);
        DeviceTrade trade = desk.trade(draft.terms(), budgets);
        assertThat(trade.units(ChipDesk.BB, Channel.GRAY)).isZero();
    }

    /** Whatever the budgets: devices are conserved, and what gray buyers pay others earn. */
    @Test
    void devicesAndMoneyAreConservedForAnyBudgets() {
        Random dice = new Random(5);
        for (int trial = 0; trial < 40; trial++) {
            ChipDesk desk = desk(2 * dice.nextDouble(), dice.nextDouble());
            double[] budgets = desk.budgets();
            for (int b = 0; b < budgets.length; b++) {
                budgets[b] = MONEY * dice.nextDouble();
            }
            DeviceTrade trade =
                    desk.trade(ChipDesk.barred(dice.nextDouble(), dice.nextDouble()), budgets);
            double got = 0;
            double out = 0;
            double earned = 0;
            for (int b = 0; b < budgets.length; b++) {
                assertThat(trade.units(b)).isNotNegative();
                got += trade.units(b);
                out += trade.paid(b);
                earned += trade.earnedByTransit(b);
                double known =
                        trade.paid(b) + trade.overhead(b) + trade.waiting(b) + trade.toResearch(b);
                assertThat(known).as("buyer " + b).isCloseTo(budgets[b], ROUNDING);
            }
            assertThat(got).isCloseTo(trade.soldUnits(0) + trade.soldUnits(1), ROUNDING);
            assertThat(out).isCloseTo(trade.soldValue(0) + trade.soldValue(1) + earned, ROUNDING);
        }
    }
}
