package leapfrog.model.market.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.Shipped;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** How useful a model is where its data are rich. */
class EcosystemAppealTest {

    private static final int PUBLIC = Sector.PUBLIC_ADMINISTRATION.ordinal();
    private static final int EDUCATION = Sector.EDUCATION.ordinal();

    private final EcosystemAppeal appeal =
            new EcosystemAppeal(
                    2,
                    new double[1][1],
                    Shipped.parameters(
                            "specialisation-by-data(PUBLIC_ADMINISTRATION)",
                            0.4,
                            "specialisation-by-data(EDUCATION)",
                            0));

    /** Half of the full advantage is 0.2 dex of capability in public administration. */
    @Test
    void richDataAddCapabilityInTheSectorsThatLiveByThem() {
        double before = appeal.usefulness(0, 24, PUBLIC, 1);
        assertThat(before).isEqualTo(appeal.usefulness(24, PUBLIC, 1));
        appeal.specialise(new double[] {0.5, 0});
        assertThat(appeal.usefulness(0, 24, PUBLIC, 1))
                .isCloseTo(appeal.usefulness(24.2, PUBLIC, 1), within(1e-12))
                .isGreaterThan(before);
        assertThat(appeal.usefulness(0, 24, EDUCATION, 1))
                .isEqualTo(appeal.usefulness(24, EDUCATION, 1));
        assertThat(appeal.usefulness(1, 24, PUBLIC, 1)).as("the other lab").isEqualTo(before);
    }
}
