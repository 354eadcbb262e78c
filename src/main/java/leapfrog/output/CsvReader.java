package leapfrog.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV files of the program back line by line: RFC 4180, cells as their texts. */
public final class CsvReader implements AutoCloseable {

    private final BufferedReader reader;

    public CsvReader(Path file) throws IOException {
        reader = Files.newBufferedReader(file);
    }

    /** The cells of the next line, which may go on over line breaks in quotation marks. */
    public Optional<List<String>> next() throws IOException {
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        while (c >= 0 && (quoted || c != '\n')) {
            if (c == '"') {
                if (closed) {
                    cell.append('"');
                }
                closed = quoted;
                quoted = !quoted;
            } else {
                closed = false;
                if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (quoted || c != '\r') {
                    cell.append((char) c);
                }
            }
            c = reader.read();
        }
        cells.add(cell.toString());
        return Optional.of(cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
