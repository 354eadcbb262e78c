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
        all.put("compute", "stock of computing and its shares, over time");
        all.put("self-sufficiency", "share of devices bought that are made at home, over time");
        all.put("chip-channels", "devices by channel: legal, down-graded, gray, domestic");
        all.put("efficiency", "algorithmic efficiency over time");
        all.put("ecosystem-share", "share of each developer ecosystem over time");
        all.put("innovation-imitation", "progress by own ideas against progress by copying");
        all.put("data-stock", "usable training data by state, over time");
        all.put("adoption", "share of firms that use the technology, over time");
        all.put("value-added", "value added by the technology by state, over time");
        all.put("talent", "top researchers by state, over time");
        all.put("bloc-index", "how far the world splits into blocs, by layer");
        all.put("third-states", "where states without a pole of their own stand");
        all.put("vendor-revenue", "revenue of chip vendors and what controls cost them");
        all.put("policy-timeline", "which instrument, by whom, when, how strong");
        all.put("comparison-forest", "effects of policies with intervals");
        all.put("comparison-difference", "difference of two policies over time with a band");
        all.put("regret", "regret of each policy over the uncertainties");
        all.put("policy-heatmap", "policy by measure, standardised");
        all.put("tornado", "which parameter moves a measure how far");
        all.put("sobol", "Sobol indices with intervals");
        all.put("morris", "Morris means and spreads");
        all.put("discovery-box", "the region of the uncertainties where a policy fails");
        all.put("payoff-matrix", "payoffs of strategy profiles");
        all.put("evidence", "model against record");
        all.put("network", "states and firms with their flows by layer");
        return Collections.unmodifiableMap(all);
    }
}
