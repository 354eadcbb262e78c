package leapfrog.output.chart.flow;

import java.util.List;
import java.util.stream.Stream;
import leapfrog.output.chart.words.Words;

/** What one part of the supply chain sells to the next. */
public enum FlowLayer {
    TOOLS("tool-sales", "network.tools", FlowRole.TOOL_MAKERS, FlowRole.FOUNDRIES),
    WAFERS("wafer-sales", "network.wafers", FlowRole.FOUNDRIES, FlowRole.DESIGNERS),
    MEMORY("memory-sales", "network.memory", FlowRole.MEMORY_MAKERS, FlowRole.DESIGNERS),
    DEVICES("device-sales", "network.devices", FlowRole.DESIGNERS, FlowRole.BUYERS);

    /** Gaps between columns, each drawn to its own total. */
    static final int STAGES = FlowRole.COLUMNS - 1;

    private final String measure;
    private final String good;
    private final FlowRole seller;
    private final FlowRole buyer;

    FlowLayer(String measure, String good, FlowRole seller, FlowRole buyer) {
        this.measure = measure;
        this.good = good;
        this.seller = seller;
        this.buyer = buyer;
    }

    /** Ids of the measures of all layers, upstream first. */
    public static List<String> measures() {
        return Stream.of(values()).map(FlowLayer::measure).toList();
    }

    /** Id of the measure: sales of the first state to the second. */
    String measure() {
        return measure;
    }

    String good(Words words) {
        return words.of(good);
    }

    FlowRole seller() {
        return seller;
    }

    FlowRole buyer() {
        return buyer;
    }

    /** The gap between columns that it crosses, from 0. */
    int stage() {
        return seller.column();
    }
}
