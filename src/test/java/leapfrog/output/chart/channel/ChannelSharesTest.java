package leapfrog.output.chart.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.core.Unit;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.Quarters;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import org.junit.jupiter.api.Test;

/** Amounts by channel as shares of the whole. */
class ChannelSharesTest {

    private static final double CLOSE = 1e-12;

    private static SeriesSummary channel(String id, double... amounts) {
        return Quarters.series("devices-bought", "CN/" + id, Unit.UNITS, amounts);
    }

    @Test
    void shares_addUpToTheWholeInEveryQuarter() {
        List<SeriesSummary> bought =
                FakeRun.input().of("devices-bought").stream()
                        .filter(series -> series.subject().startsWith("CN/"))
                        .toList();
        ChannelShares shares = ChannelShares.of(bought);
        assertThat(shares.channels()).isEqualTo(6);
        for (ChannelShares each : List.of(shares, shares.overFourQuarters())) {
            for (int t = 0; t < each.quarters(); t++) {
                assertThat(each.upTo(5, t)).as("quarter %d", t).isCloseTo(1, within(CLOSE));
                for (int c = 0; c < 6; c++) {
                    assertThat(each.share(c, t)).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void channels_standFromWhatIsOnesOwnToWhatIsRepaired() {
        List<SeriesSummary> found = new ArrayList<>();
        for (String id :
                List.of(
                        "smuggled-by-sea",
                        "repaired",
                        "gray",
                        "legal",
                        "downgraded",
                        "licensed",
                        "domestic")) {
            found.add(channel(id, 1));
        }
        ChannelShares shares = ChannelShares.of(found);
        List<String> names = new ArrayList<>();
        for (int c = 0; c < shares.channels(); c++) {
            names.add(shares.style(c).name(Words.in(Language.EN)));
        }
        assertThat(names)
                .containsExactly(
                        "Domestic",
                        "Legal",
                        "Licensed",
                        "Down-graded",
                        "Gray",
                        "Repaired",
                        "Smuggled by sea");
    }

    @Test
    void quarterWithoutPurchases_hasNoShares() {
        ChannelShares shares =
                ChannelShares.of(
                        List.of(channel("domestic", 1, 0, Double.NaN), channel("legal", 3, 0, 2)));
        assertThat(shares.share(0, 0)).isEqualTo(0.25);
        assertThat(shares.share(1, 0)).isEqualTo(0.75);
        assertThat(shares.share(0, 1)).isNaN();
        assertThat(shares.share(0, 2)).isZero();
        assertThat(shares.share(1, 2)).isEqualTo(1);
        assertThat(shares.peak(1)).isEqualTo(1);
    }

    @Test
    void smoothing_takesAmountsAndNotSharesOverAYear() {
        ChannelShares shares =
                ChannelShares.of(
                                List.of(
                                        channel("domestic", 0, 0, 0, 8, 8),
                                        channel("legal", 4, 4, 4, 0, 0)))
                        .overFourQuarters();
        assertThat(shares.share(0, 0)).isZero();
        // 8 of 4 + 4 + 4 + 8, then 16 of 4 + 4 + 8 + 8
        assertThat(shares.share(0, 3)).isCloseTo(0.4, within(CLOSE));
        assertThat(shares.share(0, 4)).isCloseTo(2 / 3.0, within(CLOSE));
    }

    @Test
    void onlyWhatJumpsInMostQuarters_isJagged() {
        SeriesSummary rest = channel("legal", 1, 1, 1, 1, 1, 1);
        assertThat(ChannelShares.of(List.of(channel("gray", 0, 0, 0, 1, 1, 1), rest)).isJagged())
                .isFalse();
        assertThat(ChannelShares.of(List.of(channel("gray", 0, 1, 0, 1, 0, 1), rest)).isJagged())
                .isTrue();
        assertThat(ChannelShares.of(List.of(channel("gray", 1))).isJagged()).isFalse();
    }

    @Test
    void nothingBought_isEmpty() {
        assertThat(ChannelShares.of(List.of(channel("legal", 0, Double.NaN))).isEmpty()).isTrue();
        assertThat(ChannelShares.of(List.of(channel("legal", 0, 1e-9))).isEmpty()).isFalse();
    }
}
