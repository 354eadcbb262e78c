package leapfrog.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import leapfrog.model.core.Luck;
import org.junit.jupiter.api.Test;

/** Bans that keep an ecosystem from a part of the firms. */
class AdoptersBanTest {

    private static final int FIRMS = 40_000;

    private static Adopters state() {
        return new Adopters(
                AdopterCase.OWNER, FIRMS, AdopterCase.SECTORS, AdopterCase.forced(), new Luck(5));
    }

    /** Two equal ecosystems, the second kept from a part of the firms; everybody looks. */
    private static AdopterOffer barring(double share) {
        AdopterOffer offer = AdopterCase.allLook(AdopterCase.offer(0, 0), 0);
        offer.barred(1, share);
        return offer;
    }

    @Test
    void aBanOfAPartTakesThatPartOfTheUsersAway() {
        for (double share : new double[] {0.25, 0.8}) {
            Adopters barred = state();
            barred.step(barring(share), 0);
            assertThat((double) barred.users(1) / FIRMS).isCloseTo(0.5 * (1 - share), within(0.01));
            assertThat(barred.adoptedShare()).as("others are taken instead").isEqualTo(1);
        }
    }

    @Test
    void usersAreCutOffWhereABanReachesThemAndNowhereElse() {
        Adopters firms = state();
        firms.step(barring(0), 0);
        int before = firms.users(1);
        AdopterOffer nobodyLooks = AdopterCase.offer(0, 0);
        nobodyLooks.barred(1, 0.3);
        firms.step(nobodyLooks, 1);
        assertThat(firms.displaced()).isEqualTo(before - firms.users(1));
        assertThat((double) firms.displaced() / before).isCloseTo(0.3, within(0.02));
        int after = firms.users(1);
        firms.step(nobodyLooks, 2);
        assertThat(firms.users(1)).as("the same ban cuts nobody off twice").isEqualTo(after);
    }

    @Test
    void aWiderBanReachesWhomANarrowerOneDid() {
        Adopters narrow = state();
        Adopters wide = state();
        narrow.step(barring(0.3), 0);
        wide.step(barring(0.6), 0);
        for (int i = 0; i < FIRMS; i++) {
            if (wide.ecosystemOf(i) == 1) {
                assertThat(narrow.ecosystemOf(i)).isEqualTo(1);
            }
        }
    }

    @Test
    void aFullBanIsAsIfOutOfReach() {
        Adopters barred = state();
        Adopters away = state();
        AdopterOffer unreachable = AdopterCase.allLook(AdopterCase.offer(0, 0), 0);
        AdopterCase.setUtility(unreachable, 1, Double.NEGATIVE_INFINITY);
        barred.step(barring(1), 0);
        away.step(unreachable, 0);
        for (int i = 0; i < FIRMS; i++) {
            assertThat(barred.ecosystemOf(i)).isEqualTo(away.ecosystemOf(i));
        }
    }

    @Test
    void nobodyHoldsASecondThatIsBannedWhereItStands() {
        Adopters firms = state();
        AdopterOffer offer = AdopterCase.allLook(new AdopterOffer(7), 0);
        offer.ecosystem(0, AdopterCase.address(0), 1);
        offer.ecosystem(1, AdopterCase.address(1), 0);
        AdopterCase.setUtility(offer, 0, 5);
        AdopterCase.setUtility(offer, 1, 0);
        offer.second(0.1, 50);
        offer.barred(1, 1);
        firms.step(offer, 0);
        for (int i = 0; i < FIRMS; i++) {
            assertThat(firms.secondOf(i)).isEqualTo(Adopters.NONE);
        }
    }
}
