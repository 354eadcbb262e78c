package leapfrog.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The figures that a scenario may ask for, with what each shows. */
public final class FigureIds {

    private static final Map<String, String> ALL = all();

    private FigureIds() {}

    /** Ids in the order of the documentation. */
    public static Set<String> ids() {
        return ALL.keySet();
    }

    /** What each figure shows, by id. */
    public static Map<String, String> texts() {
        return ALL;
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("gap", "how far each pole is behind the frontier, over time");
        all.put("capability", "capability of the best models by state, over time");
        all.put("self-sufficiency", "share of devices bought that are made at home, over time");
        all.put(
                "chip-channels",
                "by which channels a state under controls buys devices, over time");
        all.put("ecosystem-share", "share of use by the state whose ecosystem it is, over time");
        all.put("innovation-imitation", "share of research that innovates, by state, over time");
        all.put("data-stock", "data that states hold, and the share that stays at home");
        all.put("adoption", "share of firms that use the technology, over time");
        all.put("value-added", "what use of the technology adds, as a share of GDP and in money");
        all.put("talent", "share of top talent by state, over time");
        all.put("bloc-index", "how far the world is split into blocs, by layer");
        all.put(
                "third-states",
                "value added, alignment to each pole and cost of two standards, by third state");
        all.put(
                "vendor-revenue",
                "device sales of the largest vendors, and sales that controls stopped");
        all.put("policy-timeline", "which instrument, by whom, when, how strong");
        all.put("network", "supply chain of chips between states, before controls and at the end");
        return Collections.unmodifiableMap(all);
    }
}
