package leapfrog.model.world;

import java.io.Serializable;
import java.util.Arrays;
import leapfrog.model.technology.Segment;

/**
 * What open platforms do to research: firms use what their state's developers and adopters use, and
 * hosts are helped by those who do.
 */
final class PlatformUse implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FRAMEWORK = Segment.FRAMEWORK.ordinal();
    private static final int MODEL = Segment.MODEL.ordinal();
    private static final int INTEGRATION = Segment.INTEGRATION.ordinal();

    private final Parts parts;
    private final double[][] crowd;
    private final double[][] weights;
    private final double bound;
    private final double tools;

    PlatformUse(Parts parts) {
        this.parts = parts;
        bound = parts.parameters.value("framework-bound-code");
        tools = parts.parameters.value("framework-tool-elasticity");
        crowd = new double[Segment.all().size()][parts.roster.firmCount()];
        weights = new double[parts.roster.stateCount()][parts.roster.firmCount()];
    }

    /** Fills use, and what it adds to the talent of those who host and of those who use. */
    void fill() {
        publish();
        useFrameworks();
        useModels();
        useBest(INTEGRATION);
        sharpenTools();
        addCrowd();
    }

    /**
     * Code crosses borders as far as hosts of code are shared, and what is published of models as
     * far as it runs on a framework that is used on both sides.
     */
    private void publish() {
        int states = weights.length;
        for (int s = 0; s < states; s++) {
            for (int h = 0; h < states; h++) {
                double exchange =
                        s == h ? 1 : parts.codeHosts.exchange(s) * parts.codeHosts.exchange(h);
                parts.inputs.published()[FRAMEWORK][s][h] = exchange;
                double runs = 1 - bound * (1 - parts.frameworks.common(s, h));
                parts.inputs.published()[MODEL][s][h] = exchange * runs;
            }
        }
    }

    /**
     * Models are made with frameworks: the better those in use, the more a researcher gets done.
     */
    private void sharpenTools() {
        double best = parts.knowledge.frontier(FRAMEWORK);
        if (tools == 0 || best == 0) {
            return;
        }
        int[] hosts = parts.frameworks.hosts();
        for (int f : parts.labs.labs()) {
            int s = parts.roster.home()[f];
            double level = 0;
            for (int k = 0; k < hosts.length; k++) {
                double share = parts.frameworks.share(s, k);
                level += share * parts.knowledge.level(hosts[k], FRAMEWORK);
            }
            level = Math.max(level, parts.knowledge.level(f, FRAMEWORK));
            parts.inputs.talent()[f][MODEL] *= Math.pow(level / best, tools);
        }
    }

    double crowd(int firm, Segment segment) {
        return crowd[segment.ordinal()][firm];
    }

    private void useFrameworks() {
        int[] hosts = parts.frameworks.hosts();
        for (int s = 0; s < weights.length; s++) {
            Arrays.fill(weights[s], 0);
            for (int k = 0; k < hosts.length; k++) {
                weights[s][hosts[k]] = parts.frameworks.share(s, k);
            }
        }
        use(FRAMEWORK, hosts);
    }

    /** By what adopters at home use; before anybody does, by the best on offer. */
    private void useModels() {
        int[] labs = parts.labs.labs();
        for (int s = 0; s < weights.length; s++) {
            Arrays.fill(weights[s], 0);
            double whole = 0;
            for (int k = 0; k < labs.length; k++) {
                whole += parts.ecosystems.localShare(s, k);
            }
            for (int k = 0; k < labs.length && whole > 0; k++) {
                weights[s][labs[k]] = parts.ecosystems.localShare(s, k) / whole;
            }
            int best = whole > 0 ? -1 : best(MODEL);
            if (best >= 0) {
                weights[s][best] = 1;
            }
        }
        use(MODEL, labs);
    }

    /** A firm uses others' products as its state does, the more the further they are ahead. */
    private void use(int g, int[] hosts) {
        for (int f = 0; f < parts.roster.firmCount(); f++) {
            double[] row = weights[parts.roster.home()[f]];
            double own = parts.knowledge.level(f, g);
            double sum = 0;
            for (int k = 0; k < hosts.length && own > 0; k++) {
                int host = hosts[k];
                double known = parts.knowledge.known(host, g);
                if (host != f && known > own && row[host] > 0) {
                    double access = parts.research.access(parts.inputs, f, host, g);
                    sum += row[host] * access * (1 - own / known);
                }
            }
            parts.inputs.use()[f][g] = sum;
        }
    }

    private void useBest(int g) {
        int best = best(g);
        for (double[] row : weights) {
            Arrays.fill(row, 0);
            row[best] = 1;
        }
        use(g, new int[] {best});
    }

    private int best(int g) {
        int best = 0;
        for (int j = 1; j < parts.roster.firmCount(); j++) {
            best = parts.knowledge.known(j, g) > parts.knowledge.known(best, g) ? j : best;
        }
        return best;
    }

    private void addCrowd() {
        double researchers = parts.talent.world();
        for (int f : parts.frameworks.hosts()) {
            double share = parts.frameworks.worldShareOf(f);
            add(f, FRAMEWORK, researchers, share);
        }
        int[] labs = parts.labs.labs();
        for (int k = 0; k < labs.length; k++) {
            add(labs[k], MODEL, researchers, parts.ecosystems.worldShare(k));
        }
    }

    private void add(int firm, int g, double researchers, double share) {
        double open = parts.knowledge.openness(firm, g);
        boolean works = parts.inputs.money()[firm][g] > 0;
        crowd[g][firm] = works ? parts.crowd.talent(researchers, share, open) : 0;
        parts.inputs.talent()[firm][g] += crowd[g][firm];
    }
}
