package leapfrog.model.market.data;

import static leapfrog.model.market.data.DataDesk.AA;
import static leapfrog.model.market.data.DataDesk.BB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.Terms;
import org.junit.jupiter.api.Test;

/** How AA answers BB, whose platform has 0.2/1.25 of the attention in AA. */
class RetaliationTest {

    private static final Terms FREE = Terms.none(2);
    private static final DataSovereignty CLOSED = new DataSovereignty(0.1, 0.3, 0, 0, 0, 0);
    private static final Terms LAW = DataDesk.terms(BB, 1, CLOSED);

    private static Platforms platforms() {
        Platforms platforms =
                new Platforms(
                        DataDesk.roster(),
                        DataDesk.full(2),
                        DataDesk.parameters(
                                "platform-language-weight", 0.5, "other-platforms", 0.25));
        platforms.start(DataDesk.full(3), DataDesk.allThere());
        return platforms;
    }

    private static Retaliation answers(double rate) {
        return new Retaliation(
                DataDesk.roster(),
                DataDesk.parameters(
                        "retaliation-rate", rate,
                        "retaliation-step", 0.25,
                        "retaliation-decay", 0.1));
    }

    private static void step(Retaliation answers, Terms terms, long seed, int quarter) {
        answers.step(terms, DataDesk.rules(terms), platforms(), DataDesk.luck(seed), quarter);
    }

    /** BB lets a tenth out: closed by 0.9, AA by nothing; BB has 0.16 of the attention in AA. */
    @Test
    void asymmetryIsClosureAtHomeTimesWhatIsTakenAbroad() {
        Retaliation answers = answers(0);
        step(answers, LAW, 1, 0);
        assertThat(answers.asymmetry(AA, BB)).isCloseTo(0.16 * 0.9, within(1e-12));
        assertThat(answers.asymmetry(BB, AA)).isZero();
    }

    @Test
    void whoClosesAlikeIsNotAnswered() {
        Terms.Draft draft = new Terms.Draft(2);
        CLOSED.contribute(draft, AA, 1);
        CLOSED.contribute(draft, BB, 1);
        Retaliation answers = answers(1000);
        step(answers, draft.terms(), 1, 0);
        assertThat(answers.answer(AA, BB)).isZero();
        assertThat(answers.answer(BB, AA)).isZero();
    }

    @Test
    void aBanOfPlatformsIsClosureToo() {
        Terms ban = DataDesk.terms(BB, 1, DataDesk.ban("AA", 0.5));
        Retaliation answers = answers(0);
        step(answers, ban, 1, 0);
        assertThat(answers.asymmetry(AA, BB)).isCloseTo(0.16 * 0.5, within(1e-12));
    }

    /** At a hazard beyond doubt: 0.25, then 0.225 and a quarter of what is open. */
    @Test
    void eachAnswerClosesAPartOfWhatIsOpenAndWearsOff() {
        Retaliation answers = answers(1e6);
        step(answers, LAW, 1, 0);
        assertThat(answers.answer(AA, BB)).isCloseTo(0.25, within(1e-12));
        step(answers, LAW, 1, 1);
        assertThat(answers.answer(AA, BB)).isCloseTo(0.225 + 0.25 * 0.775, within(1e-12));
        double before = answers.answer(AA, BB);
        step(answers, FREE, 1, 2);
        assertThat(answers.answer(AA, BB)).isCloseTo(0.9 * before, within(1e-12));
        assertThat(answers.leaves(AA, BB)).isCloseTo(1 - 0.9 * before, within(1e-12));
    }

    /** 1 - exp(-2 x 0.144) a quarter, over 4000 quarters' first draws. */
    @Test
    void theChanceGrowsWithAsymmetry() {
        int runs = 4000;
        int answered = 0;
        for (int seed = 0; seed < runs; seed++) {
            Retaliation answers = answers(2);
            step(answers, LAW, seed, 0);
            answered += answers.answer(AA, BB) > 0 ? 1 : 0;
        }
        double expected = 1 - Math.exp(-2 * 0.144);
        double error = Math.sqrt(expected * (1 - expected) / runs);
        assertThat((double) answered / runs).isCloseTo(expected, within(4 * error));
    }

    @Test
    void atARateOfZeroNobodyAnswers() {
        Retaliation answers = answers(0);
        for (int quarter = 0; quarter < 80; quarter++) {
            step(answers, LAW, 1, quarter);
        }
        assertThat(answers.answer(AA, BB)).isZero();
    }
}
