package leapfrog.model.technology;

import java.util.List;

/** The segments of the value chain, upstream first. */
public enum Segment {
    EQUIPMENT(Layer.HARDWARE, "tools that make chips"),
    MEMORY(Layer.HARDWARE, "high-bandwidth memory"),
    FABRICATION(Layer.HARDWARE, "foundries and packaging"),
    CHIP_DESIGN(Layer.HARDWARE, "accelerators and other chips"),
    CLOUD(Layer.HARDWARE, "rented computing"),
    PLATFORM(Layer.DATA, "platforms that collect data"),
    FRAMEWORK(Layer.ALGORITHMS, "developer ecosystems and operating systems"),
    MODEL(Layer.ALGORITHMS, "foundation models"),
    INTEGRATION(Layer.APPLICATIONS, "applications, robots, embodied use");

    /** In their order, shared: do not write to it. */
    private static final List<Segment> ALL = List.of(values());

    private final Layer layer;
    private final String meaning;

    Segment(Layer layer, String meaning) {
        this.layer = layer;
        this.meaning = meaning;
    }

    public Layer layer() {
        return layer;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it is about making chips, paid from sales rather than from a technology budget. */
    public boolean isChipMaking() {
        return layer == Layer.HARDWARE && this != CLOUD;
    }

    public static List<Segment> all() {
        return ALL;
    }
}
