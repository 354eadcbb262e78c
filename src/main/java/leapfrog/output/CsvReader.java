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
        String line = reader.readLine();
        if (line == null) {
            return Optional.empty();
        }
        return Optional.of(line.indexOf('"') < 0 ? plain(line) : quoted(line));
    }

    private static List<String> plain(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma));
            start = comma + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    private List<String> quoted(String first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        String line = first;
        while (line != null) {
            inside = take(line, inside, cells, cell);
            line = inside ? reader.readLine() : null;
            if (line != null) {
                cell.append('\n');
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Whether quotation marks are open at the end of the line. */
    private static boolean take(String line, boolean open, List<String> cells, StringBuilder cell) {
        boolean inside = open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && inside && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == ',' && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return inside;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
