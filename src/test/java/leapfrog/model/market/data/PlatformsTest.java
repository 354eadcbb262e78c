package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.AA_NET;
import static leapfrog.model.market.data.DataDesk.BB;
import static leapfrog.model.market.data.DataDesk.BB_NET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Whose platforms people use, with numbers worked by hand. */
class PlatformsTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Names with a half left by language abroad: 0.6 and 0.4 x 0.5 in AA, 0.6 and 0.4 in BB. */
    private static Platforms platforms(Object... differing) {
        Object[] all = new Object[10 + differing.length];
        Object[] plain = {
            "platform-language-weight", 0.5,
            "other-platforms", 0.25,
            "platform-data-worth", 0,
            "platform-network", 0,
            "platform-quality-weight", 0
        };
        System.arraycopy(plain, 0, all, 0, 10);
        System.arraycopy(differing, 0, all, 10, differing.length);
        Platforms platforms =
                new Platforms(DataDesk.roster(), DataDesk.full(2), DataDesk.parameters(all));
        platforms.start(DataDesk.full(3), DataDesk.allThere());
        return platforms;
    }

    private static DataMarket held(double[][] access) {
        DataMarket data = new DataMarket(DataDesk.roster(), DataDesk.parameters());
        data.start(DataDesk.full(2), access);
        return data;
    }

    private static void step(Platforms platforms, double[][] access, DataMarket data) {
        platforms.step(access, DataDesk.allThere(), data, DataDesk.knowledge());
    }

    private static double[][] withoutBbInAa(double left) {
        double[][] access = DataDesk.full(3);
        access[BB_NET][AA] = left;
        return access;
    }

    @Test
    void theStartIsTheStandingOfFirmsTimesReachAndLanguage() {
        Platforms platforms = platforms();
        assertThat(platforms.audience(AA_NET, AA)).isCloseTo(0.6, ROUNDING);
        assertThat(platforms.audience(BB_NET, BB)).isCloseTo(0.4, ROUNDING);
        assertThat(platforms.audience(BB_NET, AA)).isCloseTo(0.2, ROUNDING);
        assertThat(platforms.audience(AA_NET, BB)).as("read in full").isCloseTo(0.6, ROUNDING);
    }

    /** Attention is 1.25 times what the best served state gives its platforms: 1.25. */
    @Test
    void attentionIsTheSameEverywhereAndOthersHaveTheRest() {
        Platforms platforms = platforms();
        assertThat(platforms.shareOfOthers(BB)).isCloseTo(0.25 / 1.25, ROUNDING);
        assertThat(platforms.shareOfOthers(AA)).isCloseTo(0.45 / 1.25, ROUNDING);
        assertThat(platforms.shareOf(AA, BB)).isCloseTo(0.6 / 1.25, ROUNDING);
    }

    @Test
    void withoutAnyAdvantageNothingMoves() {
        Platforms platforms = platforms();
        for (int t = 0; t < 20; t++) {
            step(platforms, DataDesk.full(3), held(DataDesk.full(3)));
        }
        assertThat(platforms.audience(BB_NET, AA)).isCloseTo(0.2, ROUNDING);
    }

    /** Half of 0.16 is lost at once, and what is left moves a tenth of the way to 0.08 / 0.92. */
    @Test
    void aBanTakesItsShareAtOnceAndItsUsersTurnToOthersByAndBy() {
        Platforms platforms = platforms("platform-speed", 0.1);
        step(platforms, withoutBbInAa(0.5), held(DataDesk.full(3)));
        double left = 0.08 + 0.1 * (0.08 / 0.92 - 0.08);
        assertThat(platforms.share(BB_NET, AA)).isCloseTo(left, ROUNDING);
        double home = 0.48 + 0.1 * (0.48 / 0.92 - 0.48);
        assertThat(platforms.share(AA_NET, AA)).isCloseTo(home, ROUNDING);
        for (int t = 0; t < 400; t++) {
            step(platforms, withoutBbInAa(0), held(DataDesk.full(3)));
        }
        assertThat(platforms.share(BB_NET, AA)).isZero();
        assertThat(platforms.share(AA_NET, AA)).isCloseTo(0.48 / 0.84, within(1e-9));
    }

    @Test
    void attentionIsConservedWhateverMoves() {
        Platforms platforms = platforms("platform-network", 3, "platform-data-worth", 3);
        DataMarket data = held(DataDesk.full(3));
        platforms.remember(data);
        for (int t = 0; t < 60; t++) {
            step(platforms, withoutBbInAa(t < 30 ? 0.3 : 1), data);
            for (int s : new int[] {AA, BB}) {
                int state = s;
                double firms =
                        IntStream.range(0, 3).mapToDouble(f -> platforms.share(f, state)).sum();
                assertThat(firms + platforms.shareOfOthers(s)).isCloseTo(1, ROUNDING);
            }
        }
    }

    /** aa-net held 0.15 of the 0.45 there are of BB, and is left with none of it. */
    @Test
    void whoHoldsMoreOfAStatesDataDrawsMoreOfItsPeople() {
        Platforms platforms = platforms("platform-data-worth", 1, "platform-speed", 1);
        DataMarket before = held(DataDesk.full(3));
        platforms.remember(before);
        double[][] onlyAa = DataDesk.full(3);
        onlyAa[AA_NET][BB] = 0;
        DataMarket after = held(onlyAa);
        double first = before.shareHeld(AA_NET, BB);
        assertThat(after.shareHeld(AA_NET, BB)).as("all at home").isZero();
        step(platforms, DataDesk.full(3), after);
        double bbFirst = before.shareHeld(BB_NET, BB);
        double bbNow = after.shareHeld(BB_NET, BB);
        double aa = 0.48 * Math.exp(-first);
        double bb = 0.32 * Math.exp(bbNow - bbFirst);
        assertThat(platforms.share(AA_NET, BB)).isCloseTo(aa / (aa + bb + 0.2), ROUNDING);
        assertThat(platforms.share(AA_NET, BB)).isLessThan(0.48);
    }

    @Test
    void atSpeedZeroAudiencesStayWhateverTheirAdvantage() {
        Platforms platforms = platforms("platform-network", 5, "platform-speed", 0);
        step(platforms, withoutBbInAa(1), held(withoutBbInAa(0)));
        assertThat(platforms.audience(BB_NET, AA)).isEqualTo(platforms().audience(BB_NET, AA));
    }

    @Test
    void aBanInForceAtTheStartIsNotInTheStartsAudience() {
        Platforms platforms =
                new Platforms(DataDesk.roster(), DataDesk.full(2), DataDesk.parameters());
        platforms.start(withoutBbInAa(0), DataDesk.allThere());
        assertThat(platforms.audience(BB_NET, AA)).isZero();
        assertThat(platforms.audience(AA_NET, AA)).isCloseTo(0.6, ROUNDING);
        assertThat(held(withoutBbInAa(0)).held(BB_NET, AA)).isZero();
        assertThat(held(withoutBbInAa(0)).held(BB_NET, BB)).isCloseTo(0.4, ROUNDING);
    }
}
