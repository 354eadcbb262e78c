package leapfrog.model.market.trade;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.model.Rule;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * What the levers of an export control do to sales. Like devices of AA and BB share a free buyer's
 * money half and half, and can be made in any number.
 */
class ControlledTradeTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double MANY = 1e9;
    private static final double MONEY = 1e9;

    private ChipDesk desk = new ChipDesk(2, "redesign-lag", 0).capacity(MANY, MANY);

    private DeviceTrade trade(Terms terms, int[] buyers, double... money) {
        double[] budgets = desk.budgets();
        for (int i = 0; i < buyers.length; i++) {
            budgets[buyers[i]] = money[i];
        }
        return desk.trade(terms, budgets);
    }

    private DeviceTrade labs(Terms terms) {
        return trade(terms, new int[] {desk.lab(0), desk.lab(1)}, MONEY, MONEY);
    }

    private DeviceTrade lab(Terms terms, double money) {
        return trade(terms, new int[] {desk.lab(0)}, money);
    }

    private static Terms by(int issuer, double strength, Rule rule) {
        Terms.Draft draft = new Terms.Draft(3);
        draft.addControl(issuer, rule.control(), strength);
        return draft.terms();
    }

    private static Rule onBb() {
        return Rule.on("BB").everyDevice();
    }

    /** FLOP/s that a free lab buys of AA in a quarter. */
    private static double wanted() {
        ControlledTradeTest free = new ControlledTradeTest();
        DeviceTrade trade = free.lab(ChipDesk.free(), MONEY);
        return trade.performance(free.desk.lab(0), Channel.LEGAL);
    }

    private double ownedOf(DeviceTrade trade, int lab, Channel channel) {
        return trade.performance(desk.lab(lab), channel);
    }

    /**
     * AA sells half of the money's worth, all of it licensed, and hands on a fifth of the price.
     */
    @Test
    void aLicenceCostsTheVendorItsShareWhichTheIssuerGetsAndTheBuyerPaysThePrice() {
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, onBb().licence(0.2)), MONEY);
        int a = desk.aaVendor;
        assertThat(desk.spentOn(a)).isCloseTo(MONEY / 2, ROUNDING);
        assertThat(trade.units(ChipDesk.BB, Channel.LICENSED)).isEqualTo(trade.soldUnits(a));
        assertThat(trade.fees(a)).isCloseTo(0.2 * trade.soldValue(a), ROUNDING);
        assertThat(trade.licenceRevenue(ChipDesk.AA)).isEqualTo(trade.fees(a));
        assertThat(trade.licenceRevenue(ChipDesk.BB) + trade.licenceRevenue(ChipDesk.CC)).isZero();
        assertThat(trade.fees(desk.bbVendor)).isZero();
        assertThat(trade.paid(desk.lab(0)))
                .isCloseTo(trade.soldValue(a) + trade.soldValue(desk.bbVendor), ROUNDING);
        assertThat(trade.lost(a)).isZero();
        assertThat(trade.barredMoney(desk.lab(0))).isZero();
    }

    @Test
    void aControlInForceByAThirdPutsAThirdOfTheSalesUnderLicence() {
        DeviceTrade trade = lab(by(ChipDesk.AA, 1 / 3.0, onBb().licence(0.2)), MONEY);
        double all = trade.soldUnits(desk.aaVendor);
        assertThat(trade.units(ChipDesk.BB, Channel.LICENSED)).isCloseTo(all / 3, ROUNDING);
        assertThat(trade.units(ChipDesk.BB, Channel.LEGAL)).isCloseTo(all * 2 / 3, ROUNDING);
        assertThat(trade.fees(desk.aaVendor))
                .isCloseTo(0.2 / 3 * trade.soldValue(desk.aaVendor), ROUNDING);
    }

    /** AA sells for half of MONEY at home, so for half of that under licence: 0.25, not 1.5. */
    @Test
    void aVolumeCapIsAShareOfTheVendorsOtherSales() {
        DeviceTrade trade =
                trade(
                        by(ChipDesk.AA, 1, onBb().licence(0.2, 0.5, NONE)),
                        new int[] {desk.lab(0), desk.others(ChipDesk.AA)},
                        3 * MONEY,
                        MONEY);
        assertThat(trade.units(ChipDesk.BB, Channel.LICENSED) * desk.full(desk.aaVendor))
                .isCloseTo(0.25 * MONEY, ROUNDING);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(0.75 * MONEY, ROUNDING);
    }

    @Test
    void aVolumeCapOverNoOtherSalesIsABan() {
        lab(by(ChipDesk.AA, 1, onBb().licence(0.2, 0.5, NONE)), MONEY);
        assertThat(desk.spentOn(desk.aaVendor)).isZero();
    }

    @Test
    void namedBuyersBuyUnderLicenceWhileTheirNeighboursAreBarred() {
        DeviceTrade trade = labs(by(ChipDesk.AA, 1, onBb().licence(0.2, NONE, NONE, "bb-lab-0")));
        double half = MONEY / 2 / desk.full(desk.aaVendor) * desk.vendors.worth(desk.aaVendor);
        assertThat(ownedOf(trade, 0, Channel.LICENSED)).isCloseTo(half, ROUNDING);
        assertThat(ownedOf(trade, 1, Channel.LICENSED)).isZero();
        assertThat(trade.barredMoney(desk.lab(0))).isZero();
        assertThat(trade.barredMoney(desk.lab(1))).isCloseTo(MONEY / 2, ROUNDING);
        assertThat(trade.lost(desk.aaVendor)).isCloseTo(MONEY / 2, ROUNDING);
    }

    @Test
    void aListedFirmBuysNothingOfTheIssuerAndItsNeighbourGoesOn() {
        DeviceTrade trade = labs(by(ChipDesk.AA, 1, Rule.on().listing("bb-lab-0")));
        double half = MONEY / 2 / desk.full(desk.aaVendor) * desk.vendors.worth(desk.aaVendor);
        assertThat(ownedOf(trade, 0, Channel.LEGAL)).isZero();
        assertThat(ownedOf(trade, 1, Channel.LEGAL)).isCloseTo(half, ROUNDING);
        assertThat(desk.spentOn(desk.bbVendor))
                .as("0.5 and all of 1")
                .isCloseTo(1.5 * MONEY, ROUNDING);
    }

    /** CC makes no devices: its control reaches those of AA by the technology in them alone. */
    @Test
    void aForeignMadeDeviceIsBarredWhereItIsCoveredAndSoldWhereItIsFree() {
        lab(by(ChipDesk.CC, 1, onBb()), MONEY);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 2, ROUNDING);
        lab(by(ChipDesk.CC, 1, onBb().foreignMade()), MONEY);
        assertThat(desk.spentOn(desk.aaVendor)).isZero();
        assertThat(desk.spentOn(desk.bbVendor)).as("made at home").isCloseTo(MONEY, ROUNDING);
    }

    /** A quarter of half of the money's worth may be bought: 1/8 of it with AA, and 7/8 at home. */
    @Test
    void aTierSellsUpToItsCapAndTheMoneyAboveItGoesElsewhere() {
        double wanted = wanted();
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, Rule.on().cap(wanted, "BB")), MONEY);
        assertThat(trade.performance(desk.lab(0), Channel.LEGAL)).isCloseTo(wanted / 4, ROUNDING);
        assertThat(desk.spentOn(desk.aaVendor)).isCloseTo(MONEY / 8, ROUNDING);
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY * 7 / 8, ROUNDING);
        assertThat(trade.lost(desk.aaVendor)).isCloseTo(MONEY * 3 / 8, ROUNDING);
        assertThat(trade.barredMoney(desk.lab(0))).isCloseTo(MONEY * 3 / 8, ROUNDING);
    }

    /** Two labs want 4 parts and may have 2: who asks for 3 gets 1.5. */
    @Test
    void buyersOfATierShareItsCapByWhatTheyAskFor() {
        DeviceTrade trade =
                trade(
                        by(ChipDesk.AA, 1, Rule.on().cap(8 * wanted(), "BB")),
                        new int[] {desk.lab(0), desk.lab(1)},
                        3 * MONEY,
                        MONEY);
        assertThat(ownedOf(trade, 0, Channel.LEGAL)).isCloseTo(1.5 * wanted(), ROUNDING);
        assertThat(ownedOf(trade, 1, Channel.LEGAL)).isCloseTo(0.5 * wanted(), ROUNDING);
    }

    @Test
    void aTierThatDoesNotBindChangesNothing() {
        double wanted = wanted();
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, Rule.on().cap(4.01 * wanted, "BB")), MONEY);
        assertThat(trade.performance(desk.lab(0), Channel.LEGAL)).isCloseTo(wanted, ROUNDING);
        assertThat(trade.barredMoney(desk.lab(0))).isZero();
    }

    /** CC has no vendors of its own, and all others are covered: what is above the cap waits. */
    @Test
    void moneyAboveATierWaitsWhereNothingElseIsForSale() {
        int[] buyers = {desk.others(ChipDesk.CC)};
        Rule rule = Rule.on().cap(2 * wanted(), "CC").foreignMade();
        DeviceTrade trade = trade(by(ChipDesk.AA, 1, rule), buyers, MONEY);
        assertThat(trade.performance(buyers[0])).isCloseTo(wanted() / 2, ROUNDING);
        assertThat(trade.waiting(buyers[0])).isCloseTo(0.75 * MONEY, ROUNDING);
    }

    /** Of the 3/8 that are stopped the share 3/8 turns, at 0.4, to research: 0.05625. */
    @Test
    void whatATierStopsGoesToResearchInPart() {
        desk = new ChipDesk(1, "barred-money-to-research", 0.4).capacity(MANY, MANY);
        double wanted = wanted();
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, Rule.on().cap(wanted, "BB")), MONEY);
        assertThat(trade.toResearch(desk.lab(0))).isCloseTo(0.05625 * MONEY, ROUNDING);
        assertThat(desk.spentOn(desk.aaVendor) + desk.spentOn(desk.bbVendor))
                .isCloseTo(MONEY - 0.05625 * MONEY, ROUNDING);
    }

    /**
     * A device of 12 TFLOPS cut to 2 % under 10 is worth 9.8, less what lost bandwidth costs, and
     * is sold at (9.8 / 12)^0.6 of the price.
     */
    @Test
    void aDowngradedDeviceIsSoldUnderTheThresholdAtItsLowerPrice() {
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, Rule.on("BB").performance(10e12, true)), MONEY);
        double units = trade.units(ChipDesk.BB, Channel.DOWNGRADED);
        assertThat(units).isPositive();
        assertThat(ownedOf(trade, 0, Channel.DOWNGRADED) / units).isCloseTo(9.8e12, ROUNDING);
        assertThat(trade.soldValue(desk.aaVendor) / units)
                .isCloseTo(
                        desk.vendors.price(desk.aaVendor) * Math.pow(9.8 / 12, 0.6),
                        Percentage.withPercentage(1e-6));
    }

    @Test
    void whereDowngradedDevicesAreClosedNothingOfTheIssuerIsSold() {
        DeviceTrade trade = lab(by(ChipDesk.AA, 1, Rule.on("BB").performance(10e12, false)), MONEY);
        assertThat(trade.soldUnits(desk.aaVendor)).isZero();
        assertThat(desk.spentOn(desk.bbVendor)).isCloseTo(MONEY, ROUNDING);
    }
}
