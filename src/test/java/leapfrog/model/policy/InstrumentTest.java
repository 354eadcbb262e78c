package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.Controls;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** Every instrument is a pure function of issuer and strength to terms: no world is needed. */
class InstrumentTest {

    private static final int ISSUER = 1;
    private static final int OTHER = 0;

    private static Terms of(double strength, Instrument... instruments) {
        Terms.Draft draft = new Terms.Draft(2);
        for (Instrument instrument : instruments) {
            instrument.contribute(draft, ISSUER, strength);
        }
        return draft.terms();
    }

    @Test
    void frontierInvestmentBecomesAProgrammeOfItsIssuer() {
        Terms terms =
                of(0.5, new FrontierInvestment(0.001, 0.6, List.of(Segment.MODEL), 0.8, 5, 0.1));
        assertThat(terms.programmes(ISSUER))
                .containsExactly(
                        new Terms.Programme(0.0005, 0.6, List.of(Segment.MODEL), 0.8, 5, 0.1));
        assertThat(terms.programmes(OTHER)).isEmpty();
    }

    @Test
    void openEcosystemPushesFrameworkModelDataAndDevelopers() {
        Terms terms = of(0.5, new OpenEcosystem(0.2, 0.4, 0.3, 0.1, 0, List.of(), List.of(), true));
        assertThat(terms.of(Term.FRAMEWORK_PUSH, ISSUER)).isEqualTo(0.1);
        assertThat(terms.of(Term.MODEL_PUSH, ISSUER)).isEqualTo(0.2);
        assertThat(terms.of(Term.PUBLIC_DATA_OPEN, ISSUER)).isEqualTo(0.15);
        assertThat(terms.publicDataAtHome(ISSUER))
                .as("open to all is open at home")
                .isEqualTo(0.15);
        assertThat(terms.of(Term.DEVELOPER_SUPPORT, ISSUER)).isEqualTo(0.05);
        assertThat(terms.openToForeigners(ISSUER)).isEqualTo(1);
        assertThat(terms.of(Term.FRAMEWORK_PUSH, OTHER)).isZero();
    }

    @Test
    void domesticScopeKeepsWhatIsOpenedFromForeigners() {
        Terms terms = of(1, new OpenEcosystem(0.2, 0.4, 0.3, 0.1, 0, List.of(), List.of(), false));
        assertThat(terms.openToForeigners(ISSUER)).isZero();
        assertThat(terms.openToForeigners(OTHER)).isEqualTo(1);
    }

    @Test
    void exportControlIsInForceWithItsStrength() {
        ExportControl control =
                Controls.of(
                        List.of("CN"),
                        List.of(),
                        300e12,
                        600e9,
                        DeviceRule.Rule.BOTH,
                        true,
                        true,
                        0.5);
        assertThat(of(0.5, control).controls())
                .containsExactly(new Terms.Control(ISSUER, control, 0.5, 0));
    }

    @Test
    void dataSovereigntyLimitsFlowsSharesAtHomeAndBurdens() {
        Terms terms = of(0.5, new DataSovereignty(0.1, 0.2, 0.5, 0.6, 0.1, 0.8));
        assertThat(terms.of(Term.OUTFLOW, ISSUER)).isCloseTo(0.55, within(1e-12));
        assertThat(terms.of(Term.FOREIGN_ACCESS, ISSUER)).isCloseTo(0.6, within(1e-12));
        assertThat(terms.of(Term.DOMESTIC_SHARING, ISSUER)).isEqualTo(0.25);
        assertThat(terms.publicDataAtHome(ISSUER)).isEqualTo(0.3);
        assertThat(terms.of(Term.PUBLIC_DATA_OPEN, ISSUER)).as("not for foreigners").isZero();
        assertThat(terms.of(Term.DOMESTIC_BURDEN, ISSUER)).isEqualTo(0.05);
        assertThat(terms.of(Term.FOREIGN_BURDEN, ISSUER)).isEqualTo(0.4);
        assertThat(terms.of(Term.OUTFLOW, OTHER)).isEqualTo(1);
        assertThat(terms.of(Term.FOREIGN_ACCESS, OTHER)).isEqualTo(1);
    }

    @Test
    void selfReliancePaysPrefersHomeAndAnswersACutOff() {
        Terms terms = of(0.5, new SelfReliance(10e9, 0.4, 0.5, 0.7));
        assertThat(terms.of(Term.SELF_RELIANCE_FUND, ISSUER)).isEqualTo(5e9);
        assertThat(terms.of(Term.PROCUREMENT, ISSUER)).isEqualTo(0.2);
        assertThat(terms.of(Term.CHIPLETS, ISSUER)).isEqualTo(0.25);
        assertThat(terms.of(Term.SELF_RELIANCE_RESPONSE, ISSUER)).isEqualTo(0.7);
    }

    @Test
    void efficiencyDriveGrantsAndSetsPriorities() {
        Terms terms = of(0.5, new EfficiencyDrive(1e9, 0.2));
        assertThat(terms.of(Term.EFFICIENCY_GRANT, ISSUER)).isEqualTo(5e8);
        assertThat(terms.of(Term.EFFICIENCY_PRIORITY, ISSUER)).isEqualTo(0.1);
    }

    @Test
    void diffusionSupportsTeachesUsesBuildsAndSpursContests() {
        Terms terms = of(0.5, new Diffusion(0.3, 0.2, 0.5, 0.8, 0.6));
        assertThat(terms.of(Term.ADOPTION_SUPPORT, ISSUER)).isEqualTo(0.15);
        assertThat(terms.of(Term.LITERACY, ISSUER)).isEqualTo(0.1);
        assertThat(terms.of(Term.GOVERNMENT_USE, ISSUER)).isEqualTo(0.25);
        assertThat(terms.of(Term.PHYSICAL_INTEGRATION, ISSUER)).isEqualTo(0.4);
        assertThat(terms.of(Term.TOURNAMENT, ISSUER)).isEqualTo(0.3);
    }

    @Test
    void twoHalfSharesMakeThreeQuarters() {
        Instrument half = new Diffusion(0.5, 0.5, 0.5, 0.5, 0.5);
        Terms terms = of(1, half, half);
        assertThat(terms.of(Term.ADOPTION_SUPPORT, ISSUER)).isEqualTo(0.75);
        assertThat(terms.of(Term.LITERACY, ISSUER)).isEqualTo(0.75);
        assertThat(of(1, half, half, half).of(Term.ADOPTION_SUPPORT, ISSUER)).isEqualTo(0.875);
    }

    @Test
    void moneyAddsUpAndTheTightestLimitHolds() {
        Terms terms =
                of(
                        1,
                        new SelfReliance(10e9, 0, 0, 0.2),
                        new SelfReliance(5e9, 0, 0, 0.9),
                        new DataSovereignty(0.1, 0.7, 0, 0, 0, 0),
                        new DataSovereignty(0.6, 0.3, 0, 0, 0, 0));
        assertThat(terms.of(Term.SELF_RELIANCE_FUND, ISSUER)).isEqualTo(15e9);
        assertThat(terms.of(Term.SELF_RELIANCE_RESPONSE, ISSUER)).isEqualTo(0.9);
        assertThat(terms.of(Term.OUTFLOW, ISSUER)).isCloseTo(0.1, within(1e-12));
        assertThat(terms.of(Term.FOREIGN_ACCESS, ISSUER)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void applyingAnInstrumentTwiceGivesTheSameTermsTwice() {
        Instrument control = new DataSovereignty(0.1, 0.2, 0.5, 0.6, 0.1, 0.8);
        assertThat(Frozen.bytes(of(0.3, control))).isEqualTo(Frozen.bytes(of(0.3, control)));
    }
}
