package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published lists of random seeds. */
class SeedListsTest {

    @ParameterizedTest
    @CsvSource({"sixty, 60", "hundred, 100", "thousand, 1000"})
    void aListIsDistinctAndMadeAsItsHeaderSays(String name, int count) {
        String text = SeedFiles.text(SeedFiles.RANDOM.resolve(name + ".txt"));
        List<Long> seeds =
                text.lines().filter(line -> !line.startsWith("#")).map(Long::valueOf).toList();
        // SplittableRandom is SplitMix64 started from the seed it is given.
        SplittableRandom generator = new SplittableRandom(count);
        List<Long> made = Stream.generate(() -> generator.nextLong() >>> 1).limit(count).toList();
        assertThat(seeds).hasSize(count).doesNotHaveDuplicates().allMatch(seed -> seed >= 0);
        assertThat(seeds).isEqualTo(made);
        assertThat(text).contains("from the state " + count + ":");
    }
}
