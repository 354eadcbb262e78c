package leapfrog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compiled program does not show: files short enough to read, rooms that say their use.
 */
class SourceFilesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 400;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void everyFileCanBeReadInOneSitting(String root) throws IOException {
        List<Path> files = sources(Path.of(root));

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST);
        }
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        List<Path> rooms = sources(MAIN).stream().map(Path::getParent).distinct().toList();

        assertThat(rooms).hasSizeGreaterThan(10);
        for (Path room : rooms) {
            Path door = room.resolve("package-info.java");
            assertThat(door).exists();
            assertThat(Files.readString(door)).as(door.toString()).startsWith("/**");
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
