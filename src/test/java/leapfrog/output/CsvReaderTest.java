package leapfrog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Csv csv = new Csv("plain", "odd");
        csv.cell("a").cell("x, \"y\"\nz").endLine();
        csv.cell("").cell("\"").endLine();
        csv.cell(1.5).cell("").endLine();
        Path file = Files.writeString(folder.resolve("a.csv"), csv.toString());

        try (CsvReader reader = new CsvReader(file)) {
            assertThat(reader.next()).contains(List.of("plain", "odd"));
            assertThat(reader.next()).contains(List.of("a", "x, \"y\"\nz"));
            assertThat(reader.next()).contains(List.of("", "\""));
            assertThat(reader.next()).contains(List.of("1.5", ""));
            assertThat(reader.next()).isEmpty();
        }
    }
}
