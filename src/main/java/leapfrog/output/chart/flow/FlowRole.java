package leapfrog.output.chart.flow;

import leapfrog.model.technology.Segment;
import leapfrog.output.chart.words.Words;

/** A part that states play in the supply chain of chips, upstream first. */
enum FlowRole {
    TOOL_MAKERS("network.tool-makers", 0, Segment.EQUIPMENT),
    FOUNDRIES("network.foundries", 1, Segment.FABRICATION),
    MEMORY_MAKERS("network.memory-makers", 1, Segment.MEMORY),
    DESIGNERS("network.designers", 2, Segment.CHIP_DESIGN),
    BUYERS("network.buyers", 3, Segment.CLOUD);

    static final int COLUMNS = 4;

    private final String key;
    private final int column;
    private final Segment segment;

    FlowRole(String key, int column, Segment segment) {
        this.key = key;
        this.column = column;
        this.segment = segment;
    }

    String title(Words words) {
        return words.of(key);
    }

    /** From 0 on the left. */
    int column() {
        return column;
    }

    boolean isAtEdge() {
        return column == 0 || column == COLUMNS - 1;
    }

    /** What the firms do that play it. */
    Segment segment() {
        return segment;
    }
}
