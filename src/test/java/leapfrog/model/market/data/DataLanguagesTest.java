package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.AA_NET;
import static leapfrog.model.market.data.DataDesk.BB;
import static leapfrog.model.market.data.DataDesk.BB_NET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.Terms;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * What data are worth by language: AA's are read everywhere, half as useful to BB's users, BB's are
 * read at home alone. Each platform holds a quarter of its data abroad, 0.6 and 0.4 in all.
 */
class DataLanguagesTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double[][] NOBODY = new double[3][2];
    private static final double[] MEANS = {1, 1, 1};

    private static DataMarket data(double openWeb) {
        DataMarket data =
                new DataMarket(
                        DataDesk.roster(),
                        DataDesk.parameters(
                                "language-transfer",
                                0.5,
                                "open-web",
                                openWeb,
                                "data-staleness",
                                0,
                                "data-accrual",
                                0.2,
                                "data-processing-elasticity",
                                1,
                                "public-data-weight",
                                0));
        data.start(DataDesk.full(2), DataDesk.full(3));
        return data;
    }

    private static void step(DataMarket data, double[][] audience, Terms terms) {
        DataTrust trust = new DataTrust(DataDesk.roster(), DataDesk.parameters());
        data.step(audience, MEANS, terms, trust);
    }

    /**
     * At home alone: 0.45 of AA's, 0.15 of BB's that AA's users have no use for; 0.3 + 0.5 x 0.1.
     */
    @Test
    void whoServesItsHomeAloneUsesWhatItsHomeCanRead() {
        DataMarket data = data(0);
        step(data, NOBODY, Terms.none(2));
        assertThat(data.usable(AA_NET)).isCloseTo(0.45, ROUNDING);
        assertThat(data.usable(BB_NET)).isCloseTo(0.3 + 0.5 * 0.1, ROUNDING);
    }

    /** With users abroad: 0.75 x 0.45 and 0.25 x (0.15 + 0.5 x 0.45); BB's help nobody in AA. */
    @Test
    void whoServesOthersIsAsGoodAsItsDataInTheirLanguages() {
        DataMarket data = data(0);
        double[][] abroad = {{0, 0}, {0, 1e-12}, {1e-12, 0}};
        step(data, abroad, Terms.none(2));
        double aa = 0.75 * 0.45 + 0.25 * (0.15 + 0.5 * 0.45);
        double bb = 0.75 * 0.35 + 0.25 * 0.1;
        assertThat(data.usable(AA_NET)).isCloseTo(aa, within(1e-9));
        assertThat(data.usable(BB_NET)).isCloseTo(bb, within(1e-9));
        assertThat(data.languageFit(BB_NET, AA)).isCloseTo(Math.log10(0.1 / bb), within(1e-9));
    }

    /** A quarter of 0.2 x 0.5 x people whose language is read: half of the world. */
    @Test
    void theOpenWebIsInTheCommonLanguage() {
        DataMarket with = data(0.5);
        step(with, NOBODY, Terms.none(2));
        double web = 0.2 * 0.5 * 0.5;
        assertThat(with.usable(AA_NET)).isCloseTo(0.45 + web, ROUNDING);
        assertThat(with.usable(BB_NET)).isCloseTo(0.35 + 0.5 * web, ROUNDING);
        assertThat(with.held(BB_NET, AA)).as("nobody's users").isCloseTo(0.1, ROUNDING);
    }

    @Test
    void sharedDataAreInTheLanguageOfThoseWhoShare() {
        DataMarket data = data(0);
        Terms shared = DataDesk.terms(BB, 1, new DataSovereignty(1, 1, 1, 0, 0, 0));
        step(data, NOBODY, shared);
        assertThat(data.usable(BB_NET)).as("nobody else to share with").isCloseTo(0.35, ROUNDING);
    }

    @Test
    void distrustWithholdsData() {
        DataMarket data = data(0);
        DataTrust trust =
                new DataTrust(
                        DataDesk.roster(),
                        DataDesk.parameters(
                                "trust-giving-weight", 0.5, "trust-cost-of-lax-use", 0.8));
        trust.step(Terms.none(2));
        assertThat(trust.trust(BB)).isCloseTo(0.6, ROUNDING);
        double[][] home = new double[3][2];
        home[BB_NET][BB] = 1;
        double before = data.held(BB_NET, BB);
        data.step(home, MEANS, Terms.none(2), trust);
        DataMarket trusting = data(0);
        step(trusting, home, Terms.none(2));
        assertThat(data.held(BB_NET, BB) - before)
                .isCloseTo(0.8 * (trusting.held(BB_NET, BB) - before), ROUNDING);
    }

    /** D of the home users' language: 0.45 and 0.35; mean 0.4. */
    @Test
    void richerDataAtHomeMakeBetterSpecialApplications() {
        DataMarket data = data(0);
        step(data, NOBODY, Terms.none(2));
        assertThat(data.specialisation(AA_NET)).isCloseTo(0.05 / 0.85, ROUNDING);
        assertThat(data.specialisation(BB_NET)).isCloseTo(-0.05 / 0.75, ROUNDING);
    }
}
