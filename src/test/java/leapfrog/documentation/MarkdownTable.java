package leapfrog.documentation;

import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown, row by row. */
final class MarkdownTable {

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        columns = heads.length;
        row(heads);
        text.append("|---".repeat(columns)).append("|\n");
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    "a row has " + columns + " cells, was given " + cells);
        }
        text.append(
                cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String code(String words) {
        return words.isEmpty() ? "" : "`" + words + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
