package leapfrog.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

    @TempDir private Path folder;

    @Test
    void askingForMoreReplicationsKeepsTheSeedsOfTheFirst() {
        assertThat(Arrays.copyOf(Seeds.mixed(7, 1000), 20)).isEqualTo(Seeds.mixed(7, 20));
    }

    @Test
    void noTwoReplicationsShareASeed() {
        assertThat(Arrays.stream(Seeds.mixed(1, 100_000)).distinct().count()).isEqualTo(100_000);
    }

    /** MASON keeps the low 32 bits of a seed: neighbours must differ there too. */
    @Test
    void seedsThatDifferOnlyAboveBit32DifferInTheirLowBits() {
        assertThat((int) Seeds.mixed(7, 1)[0])
                .isNotEqualTo((int) Seeds.mixed(7 + (1L << 32), 1)[0]);
    }

    @Test
    void aListIsReadInItsOrderWithoutComments() throws IOException {
        Path file = Files.writeString(folder.resolve("s.txt"), "# published\n5\n -3 # low\n\n9\n");
        assertThat(Seeds.read(file)).containsExactly(5, -3, 9);
    }

    @Test
    void everyBadLineIsNamedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("s.txt"), "5\nsix\n5\n99999999999999999999\n");
        assertThatThrownBy(() -> Seeds.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        file
                                + ":2: a seed is a whole number of 64 bits, found 'six'\n"
                                + file
                                + ":3: seed 5 stands already on line 1\n"
                                + file
                                + ":4: a seed is a whole number of 64 bits, found"
                                + " '99999999999999999999'");
    }

    @Test
    void aListWithoutSeedsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("s.txt"), "# nothing yet\n");
        assertThatThrownBy(() -> Seeds.read(file)).hasMessageContaining("holds no seed");
    }
}
