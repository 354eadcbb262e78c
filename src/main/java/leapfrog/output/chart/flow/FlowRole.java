package leapfrog.output.chart.flow;

import leapfrog.model.technology.Segment;

/** A part that states play in the supply chain of chips, upstream first. */
enum FlowRole {
    TOOL_MAKERS("Tool makers", 0, Segment.EQUIPMENT),
    FOUNDRIES("Foundries", 1, Segment.FABRICATION),
    MEMORY_MAKERS("Memory makers", 1, Segment.MEMORY),
    DESIGNERS("Chip designers", 2, Segment.CHIP_DESIGN),
    BUYERS("Buyers", 3, Segment.CLOUD);

    static final int COLUMNS = 4;

    private final String title;
    private final int column;
    private final Segment segment;

    FlowRole(String title, int column, Segment segment) {
        this.title = title;
        this.column = column;
        this.segment = segment;
    }

    String title() {
        return title;
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
