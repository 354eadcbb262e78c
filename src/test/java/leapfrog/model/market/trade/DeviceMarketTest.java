package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.policy.SelfReliance;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Choice, rationing, controls and the gray channel with numbers worked by hand. */
class DeviceMarketTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double MANY = 1e9;
    private static final double MONEY = 1e9;

    private static double[] only(ChipDesk desk, int buyer, double money) {
        double[] budgets = desk.budgets();
        budgets[buyer] = money;
        return budgets;
    }

    @Test
    void likeDevicesShareTheMarketEqually() {
        ChipDesk desk = new ChipDesk(1).capacity(MANY, MANY);
        desk.trade(ChipDesk.free(), only(desk, desk.lab(0), MONEY));
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 2, ROUNDING);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY / 2, ROUNDING);
    }

    /** Half a preference of weight 2 ln 3 has odds of three to one. */
    @Test
    void procurementMovesTheOddsByItsExponential() {
        ChipDesk desk = new ChipDesk(1, "procurement-weight", 2 * Math.log(3)).capacity(MANY, MANY);
        Terms.Draft draft = new Terms.Draft(3);
        new SelfReliance(0, 0.5, 0, 0).contribute(draft, ChipDesk.BB, 1);
        desk.trade(draft.terms(), only(desk, desk.lab(0), MONEY));
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(0.75 * MONEY, ROUNDING);
    }

    /** All sales of a quarter with AA move its software base from 0.5 to 0.54, BB's to 0.46. */
    @Test
    void oddsAreThoseOfPricePerformanceAndSoftware() {
        ChipDesk desk =
                new ChipDesk(1, "device-taste", 2, "software-lock-in", 3)
                        .capacity(MANY, MANY / 100);
        desk.vendors.settle(desk.aaVendor, 0, 1, 0);
        desk.vendors.settle(desk.bbVendor, 0, 0, 0);
        desk.trade(ChipDesk.free(), only(desk, desk.lab(0), MONEY));
        int a = desk.aaVendor;
        int b = desk.bbVendor;
        double perDollarA = desk.vendors.performance(a) / desk.full(a);
        double perDollarB = desk.vendors.performance(b) / desk.full(b);
        double lead = desk.vendors.softwareBase(a) - desk.vendors.softwareBase(b);
        double odds = Math.pow(perDollarA / perDollarB, 2) * Math.exp(3 * lead);
        assertThat(lead).as("0.54 less 0.46").isCloseTo(0.08, within(1e-9));
        assertThat(desk.spentOn(a) / desk.spentOn(b)).isCloseTo(odds, ROUNDING);
    }

    /** Fear of 0.2 a quarter towards 1, weight 5 ln 2: odds of one to two after a quarter. */
    @Test
    void fearOfBeingCutOffTurnsBuyersHomeBeforeAnythingIsStopped() {
        ChipDesk desk =
                new ChipDesk(1, "ban-risk-weight", 5 * Math.log(2), "ban-risk-speed", 0.4)
                        .capacity(MANY, MANY);
        Terms.Draft draft = new Terms.Draft(3);
        Terms rule = ChipDesk.barred(1, 0.5);
        draft.announceControl(ChipDesk.AA, rule.controls().get(0).rule(), 1, 2);
        desk.trade(draft.terms(), only(desk, desk.lab(0), MONEY));
        assertThat(desk.market.fear(ChipDesk.BB, ChipDesk.AA)).isCloseTo(0.2, within(1e-12));
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 3, ROUNDING);
    }

    /** Half of AA's half is stopped; what is left divides as 0.5 to 1. */
    @Test
    void whatIsBarredLooksElsewhere() {
        ChipDesk desk = new ChipDesk(1).capacity(MANY, MANY);
        DeviceTrade trade = desk.trade(ChipDesk.barred(0.5, 1), only(desk, desk.lab(0), MONEY));
        assertThat(trade.barredMoney(desk.lab(0))).isCloseTo(MONEY / 4, ROUNDING);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 3, ROUNDING);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY * 2 / 3, ROUNDING);
        assertThat(trade.lost(desk.aaVendor)).isCloseTo(MONEY / 4, ROUNDING);
    }

    /** All of AA's half is barred, and what is left is half as attractive: 0.4 x 0.5 x 0.5. */
    @Test
    void aPartOfBarredMoneyGoesToResearchTheMoreTheWorseTheRestIs() {
        ChipDesk desk = new ChipDesk(1, "barred-money-to-research", 0.4).capacity(MANY, MANY);
        DeviceTrade trade = desk.trade(ChipDesk.barred(1, 1), only(desk, desk.lab(0), MONEY));
        assertThat(trade.toResearch(desk.lab(0))).isCloseTo(0.1 * MONEY, ROUNDING);
        assertThat(desk.spentOn(desk.aaVendor)).isZero();
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(0.9 * MONEY, ROUNDING);
    }

    @Test
    void rationingSellsNoMoreThanCapacityAndTheRestWaits() {
        ChipDesk desk = new ChipDesk(2).capacity(1000, 300);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        budgets[desk.lab(1)] = 3 * MONEY;
        DeviceTrade trade = desk.trade(ChipDesk.free(), budgets);
        for (int v = 0; v < 2; v++) {
            assertThat(trade.soldUnits(v)).isCloseTo(desk.vendors.available(v), ROUNDING);
        }
        for (int lab = 0; lab < 2; lab++) {
            int b = desk.lab(lab);
            assertThat(trade.paid(b) + trade.overhead(b) + trade.waiting(b))
                    .isCloseTo(budgets[b], ROUNDING);
        }
        assertThat(trade.performance(desk.lab(1)))
                .as("pro rata")
                .isCloseTo(3 * trade.performance(desk.lab(0)), ROUNDING);
    }

    /** AA is short; BB has some to spare, but not enough for all who turn to it. */
    @Test
    void likeBuyersGetTheSameOfWhatIsToSpare() {
        ChipDesk desk = new ChipDesk(4).capacity(100, 1);
        double[] budgets = desk.budgets();
        for (int lab = 0; lab < 4; lab++) {
            budgets[desk.lab(lab)] = MONEY;
        }
        desk.trade(ChipDesk.free(), budgets);
        double asked = 4 * MONEY / 2 / desk.full(desk.bbVendor);
        desk.capacity(100, 1.2 * asked / 1.15);
        DeviceTrade trade = desk.trade(ChipDesk.free(), budgets);
        double first = trade.performance(desk.lab(0));
        for (int lab = 1; lab < 4; lab++) {
            assertThat(trade.performance(desk.lab(lab))).isCloseTo(first, ROUNDING);
        }
    }

    @Test
    void grayDevicesComeOutOfThirdStatesHandsAndArePaidAtAPremium() {
        ChipDesk desk =
                new ChipDesk(1, "gray-scale", 0.5, "barred-money-to-research", 0.5)
                        .capacity(MANY, MANY);
        double[] budgets = desk.budgets();
        budgets[desk.lab(0)] = MONEY;
        budgets[desk.others(ChipDesk.CC)] = MONEY;
        DeviceTrade trade = desk.trade(ChipDesk.barred(1, 0.2), budgets);
        double gray = trade.units(ChipDesk.BB, Channel.GRAY);
        assertThat(gray).isPositive();
        double got = 0;
        for (int s = 0; s < 3; s++) {
            for (Channel channel : Channel.values()) {
                got += trade.units(s, channel);
            }
        }
        assertThat(got).isCloseTo(trade.soldUnits(0) + trade.soldUnits(1), ROUNDING);
        double proceeds = trade.earnedByTransit(desk.others(ChipDesk.CC));
        assertThat(trade.value(ChipDesk.BB, Channel.GRAY)).isCloseTo(proceeds, ROUNDING);
        assertThat(proceeds / gray).isGreaterThan(desk.vendors.price(desk.aaVendor));
        assertThat(trade.paid(desk.lab(0)) + trade.paid(desk.others(ChipDesk.CC)))
                .isCloseTo(trade.soldValue(0) + trade.soldValue(1) + proceeds, ROUNDING);
    }

    @Test
    void perfectEnforcementOrNoTransitClosesTheGrayChannel() {
        for (double[] setting : new double[][] {{0.5, 1}, {0, 0}}) {
            ChipDesk desk =
                    new ChipDesk(1, "gray-scale", setting[0], "barred-money-to-research", 0.5)
                            .capacity(MANY, MANY);
            double[] budgets = desk.budgets();
            budgets[desk.lab(0)] = MONEY;
            budgets[desk.others(ChipDesk.CC)] = MONEY;
            DeviceTrade trade = desk.trade(ChipDesk.barred(1, setting[1]), budgets);
            assertThat(trade.units(ChipDesk.BB, Channel.GRAY)).isZero();
        }
    }
}
