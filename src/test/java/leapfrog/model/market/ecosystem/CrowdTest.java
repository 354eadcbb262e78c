package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import org.junit.jupiter.api.Test;

/** Work that users contribute, by hand. */
class CrowdTest {

    private final Crowd crowd = new Crowd(Shipped.parameters("crowd-talent", 0.02));

    /** 0.02 of 10,000 researchers, where half of all developers use what is four fifths open. */
    @Test
    void usersContributeByTheirNumberAndByHowOpenThePlatformIs() {
        assertThat(crowd.talent(10_000, 0.5, 0.8)).isCloseTo(80, within(1e-9));
        assertThat(crowd.talent(10_000, 0.5, 0)).as("closed").isZero();
        assertThat(crowd.talent(10_000, 0, 0.8)).as("without users").isZero();
    }

    @Test
    void whatIsContributedCountsAsAPartOfAllWork() {
        assertThat(Crowd.part(240, 80)).isCloseTo(0.25, within(1e-12));
        assertThat(Crowd.part(0, 0)).isZero();
    }
}
