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
        Terms terms = of(0.5, new OpenEcosystem(0.2, 0.4, 0.3, 0.1, true));
        assertThat(terms.frameworkPush(ISSUER)).isEqualTo(0.1);
        assertThat(terms.modelPush(ISSUER)).isEqualTo(0.2);
        assertThat(terms.publicDataOpen(ISSUER)).isEqualTo(0.15);
        assertThat(terms.publicDataAtHome(ISSUER))
                .as("open to all is open at home")
                .isEqualTo(0.15);
        assertThat(terms.developerSupport(ISSUER)).isEqualTo(0.05);
        assertThat(terms.openToForeigners(ISSUER)).isEqualTo(1);
        assertThat(terms.frameworkPush(OTHER)).isZero();
    }

    @Test
    void domesticScopeKeepsWhatIsOpenedFromForeigners() {
        Terms terms = of(1, new OpenEcosystem(0.2, 0.4, 0.3, 0.1, false));
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
        assertThat(terms.outflow(ISSUER)).isCloseTo(0.55, within(1e-12));
        assertThat(terms.foreignAccess(ISSUER)).isCloseTo(0.6, within(1e-12));
        assertThat(terms.domesticSharing(ISSUER)).isEqualTo(0.25);
        assertThat(terms.publicDataAtHome(ISSUER)).isEqualTo(0.3);
        assertThat(terms.publicDataOpen(ISSUER)).as("not for foreigners").isZero();
        assertThat(terms.domesticBurden(ISSUER)).isEqualTo(0.05);
        assertThat(terms.foreignBurden(ISSUER)).isEqualTo(0.4);
        assertThat(terms.outflow(OTHER)).isEqualTo(1);
        assertThat(terms.foreignAccess(OTHER)).isEqualTo(1);
    }

    @Test
    void selfReliancePaysPrefersHomeAndAnswersACutOff() {
        Terms terms = of(0.5, new SelfReliance(10e9, 0.4, 0.5, 0.7));
        assertThat(terms.selfRelianceFund(ISSUER)).isEqualTo(5e9);
        assertThat(terms.procurement(ISSUER)).isEqualTo(0.2);
        assertThat(terms.chiplets(ISSUER)).isEqualTo(0.25);
        assertThat(terms.selfRelianceResponse(ISSUER)).isEqualTo(0.7);
    }

    @Test
    void efficiencyDriveGrantsAndSetsPriorities() {
        Terms terms = of(0.5, new EfficiencyDrive(1e9, 0.2));
        assertThat(terms.efficiencyGrant(ISSUER)).isEqualTo(5e8);
        assertThat(terms.efficiencyPriority(ISSUER)).isEqualTo(0.1);
    }

    @Test
    void diffusionSupportsTeachesUsesBuildsAndSpursContests() {
        Terms terms = of(0.5, new Diffusion(0.3, 0.2, 0.5, 0.8, 0.6));
        assertThat(terms.adoptionSupport(ISSUER)).isEqualTo(0.15);
        assertThat(terms.literacy(ISSUER)).isEqualTo(0.1);
        assertThat(terms.governmentUse(ISSUER)).isEqualTo(0.25);
        assertThat(terms.physicalIntegration(ISSUER)).isEqualTo(0.4);
        assertThat(terms.tournament(ISSUER)).isEqualTo(0.3);
    }

    @Test
    void twoHalfSharesMakeThreeQuarters() {
        Instrument half = new Diffusion(0.5, 0.5, 0.5, 0.5, 0.5);
        Terms terms = of(1, half, half);
        assertThat(terms.adoptionSupport(ISSUER)).isEqualTo(0.75);
        assertThat(terms.literacy(ISSUER)).isEqualTo(0.75);
        assertThat(of(1, half, half, half).adoptionSupport(ISSUER)).isEqualTo(0.875);
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
        assertThat(terms.selfRelianceFund(ISSUER)).isEqualTo(15e9);
        assertThat(terms.selfRelianceResponse(ISSUER)).isEqualTo(0.9);
        assertThat(terms.outflow(ISSUER)).isCloseTo(0.1, within(1e-12));
        assertThat(terms.foreignAccess(ISSUER)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void applyingAnInstrumentTwiceGivesTheSameTermsTwice() {
        Instrument control = new DataSovereignty(0.1, 0.2, 0.5, 0.6, 0.1, 0.8);
        assertThat(Frozen.bytes(of(0.3, control))).isEqualTo(Frozen.bytes(of(0.3, control)));
    }
}
