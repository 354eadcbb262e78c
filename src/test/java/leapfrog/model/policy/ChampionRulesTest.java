package leapfrog.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import leapfrog.model.technology.Sector;
import org.junit.jupiter.api.Test;

/** Firms that their state has assigned, by sector: home and other in A, foreign in B. */
class ChampionRulesTest {

    private static final int HOME = 0;
    private static final int OTHER = 1;
    private static final int FOREIGN = 2;
    private static final Parties PARTIES =
            new Parties(
                    new int[] {0, 0, 1},
                    List.of("A", "B"),
                    List.of("home", "other", "foreign"),
                    new double[2][2],
                    1);

    private static OpenEcosystem champions(Sector... sectors) {
        return new OpenEcosystem(0, 0, 0, 0, 0, List.of("home", "foreign"), List.of(sectors), true);
    }

    @Test
    void aChampionIsBackedInItsSectorsByItsOwnStateAlone() {
        Terms.Draft draft = new Terms.Draft(2);
        champions(Sector.HEALTH).contribute(draft, 0, 0.7);
        ChampionRules rules = new ChampionRules(draft.terms(), PARTIES);
        assertThat(rules.backing(HOME, Sector.HEALTH)).isCloseTo(0.7, within(1e-12));
        assertThat(rules.backing(HOME, Sector.FINANCE)).isZero();
        assertThat(rules.backing(HOME)).isCloseTo(0.7 / Sector.all().size(), within(1e-12));
        assertThat(rules.backing(OTHER)).as("not assigned").isZero();
        assertThat(rules.backing(FOREIGN)).as("of another state").isZero();
    }

    /** A half and a half leave a quarter to be backed. */
    @Test
    void withoutSectorsAllAreMeantAndTwoProgrammesAddUpAsShares() {
        Terms.Draft draft = new Terms.Draft(2);
        champions().contribute(draft, 0, 0.5);
        champions(Sector.HEALTH).contribute(draft, 0, 0.5);
        ChampionRules rules = new ChampionRules(draft.terms(), PARTIES);
        assertThat(rules.backing(HOME, Sector.HEALTH)).isCloseTo(0.75, within(1e-12));
        assertThat(rules.backing(HOME, Sector.FINANCE)).isCloseTo(0.5, within(1e-12));
    }
}
