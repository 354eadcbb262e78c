package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** What states let in: devices of CN, KR and US, and stakes of their firms. */
class ImportRulesTest {

    private static final int CN = 0;
    private static final int KR = 1;
    private static final int US = 2;
    private static final Parties PARTIES =
            new Parties(new int[0], List.of("CN", "KR", "US"), List.of(), new double[3][3], 0.6);

    private static Terms terms(int issuer, double strength, Instrument... instruments) {
        Terms.Draft draft = new Terms.Draft(3);
        for (Instrument instrument : instruments) {
            instrument.contribute(draft, issuer, strength);
        }
        return draft.terms();
    }

    private static ImportRules imports(double strength, Instrument... instruments) {
        return new ImportRules(terms(CN, strength, instruments), PARTIES);
    }

    /** A cap of 0.2 in force by half takes half of the 0.8 that it stops: 0.6. */
    @Test
    void aCapInForceByHalfStopsHalfOfWhatItWouldStop() {
        ImportControl control = new ImportControl(List.of("US"), 0.2, 0.5);
        assertThat(imports(1, control).cap(CN, US)).isCloseTo(0.2, within(1e-12));
        assertThat(imports(0.5, control).cap(CN, US)).isCloseTo(0.6, within(1e-12));
        assertThat(imports(0.5, control).mandate(CN)).isEqualTo(0.25);
    }

    @Test
    void aCapLimitsItsSourcesForItsIssuerAndNothingElse() {
        ImportRules rules = imports(1, new ImportControl(List.of("US", "CN"), 0.2, 0.5));
        assertThat(rules.cap(CN, KR)).isEqualTo(1);
        assertThat(rules.cap(KR, US)).isEqualTo(1);
        assertThat(rules.cap(CN, CN)).as("vendors at home").isEqualTo(1);
        assertThat(rules.mandate(KR)).isZero();
        assertThat(rules.isFree()).isFalse();
    }

    @Test
    void theTightestCapAndTheGreatestMandateHold() {
        ImportRules rules =
                imports(
                        1,
                        new ImportControl(List.of("US"), 0.2, 0.1),
                        new ImportControl(List.of("US", "KR"), 0.4, 0.3));
        assertThat(rules.cap(CN, US)).isCloseTo(0.2, within(1e-12));
        assertThat(rules.cap(CN, KR)).isCloseTo(0.4, within(1e-12));
        assertThat(rules.mandate(CN)).isEqualTo(0.3);
    }

    @Test
    void strengthZeroIsNoRule() {
        assertThat(imports(0, new ImportControl(List.of("US"), 0, 1)).isFree()).isTrue();
        assertThatThrownBy(() -> new ImportControl(List.of(), 0.5, 0))
                .hasMessageContaining("sources");
    }

    /** Two reviews that each refuse 0.8 x 0.5 let 0.6 x 0.6 pass: 0.64 are refused. */
    @Test
    void reviewsOfStakesLeaveWhatEachLeaves() {
        InvestmentScreening review =
                new InvestmentScreening(List.of("CN"), List.of(Segment.MEMORY), 0.5);
        ScreeningRules rules = new ScreeningRules(terms(US, 0.8, review, review), PARTIES);
        int memory = Segment.MEMORY.ordinal();
        assertThat(rules.refusal(US, CN, memory)).isCloseTo(0.64, within(1e-12));
        assertThat(rules.refusal(US, KR, memory)).as("no target").isZero();
        assertThat(rules.refusal(KR, CN, memory)).as("another's firms").isZero();
        assertThat(rules.refusal(US, CN, Segment.EQUIPMENT.ordinal())).isZero();
    }

    @Test
    void aStateDoesNotReviewItsOwn() {
        InvestmentScreening review =
                new InvestmentScreening(List.of("US", "CN"), List.of(Segment.MEMORY), 1);
        ScreeningRules rules = new ScreeningRules(terms(US, 1, review), PARTIES);
        assertThat(rules.refusal(US, US, Segment.MEMORY.ordinal())).isZero();
        assertThat(rules.refusal(US, CN, Segment.MEMORY.ordinal())).isEqualTo(1);
    }
}
