package leapfrog.model.world;

import java.io.Serializable;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Parameters;
import leapfrog.model.core.Purpose;
import leapfrog.model.market.ecosystem.Crowd;
import leapfrog.model.market.ecosystem.Release;
import leapfrog.model.policy.Term;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;

/**
 * What firms expect of opening a model or a framework: whom they can sell to or be used by, what
 * else they sell, who would help them.
 */
final class Openings implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MODEL = Segment.MODEL.ordinal();
    private static final int FRAMEWORK = Segment.FRAMEWORK.ordinal();

    private final Parts parts;
    private final ResearchPhase research;
    private final double[] sells;
    private final double complementModel;
    private final double complementFramework;
    private final double burden;
    private final double ease;
    private final double pinned;
    private final int leadingPole;

    Openings(Parts parts, ResearchPhase research) {
        this.parts = parts;
        this.research = research;
        Parameters p = parts.parameters;
        sells = new double[parts.roster.firmCount()];
        complementModel = p.value("complement-model");
        complementFramework = p.value("complement-framework");
        burden = p.value("data-burden-friction");
        ease = p.value("open-weights-ease");
        pinned = p.value("framework-openness-pinned");
        leadingPole = parts.roster.leadingPole();
        for (LeadFirm firm : parts.roster.firms()) {
            sells[firm.index()] =
                    (firm.worksIn(Segment.CLOUD) ? p.value("complement-cloud") : 0)
                            + (firm.worksIn(Segment.PLATFORM) ? p.value("complement-platform") : 0)
                            + (firm.worksIn(Segment.CHIP_DESIGN) ? p.value("complement-chips") : 0);
        }
        pin();
    }

    /**
     * Whether a lab opens the model that it has just trained.
     *
     * @param ready how much of the possible demand for models is there yet, from 0 to 1
     */
    boolean opensModel(int f, Situation now, double ready) {
        long key =
                parts.luck.key(
                        Purpose.RELEASE_OPENNESS,
                        parts.roster.firmAddress()[f],
                        MODEL,
                        0,
                        now.ordinal());
        return Luck.uniform(key, 0) < parts.release.openProbability(model(f, now, ready));
    }

    private Release.Prospect model(int f, Situation now, double ready) {
        double own = parts.labs.trained(f);
        double rival = Double.NEGATIVE_INFINITY;
        for (int j : parts.labs.labs()) {
            rival = j == f ? rival : Math.max(rival, parts.labs.released(j));
        }
        boolean alone = rival == Double.NEGATIVE_INFINITY;
        double users =
                ready
                        * market(f, Segment.MODEL, ease, now)
                        * parts.release.standing(own, alone ? own : rival);
        return new Release.Prospect(
                ready * market(f, Segment.MODEL, 0, now),
                parts.release.rent(own, parts.labs.bestOpenOther(f)),
                users,
                Math.min(1, sells[f] + complementFramework * parts.frameworks.worldShareOf(f)),
                parts.labs.dataShare(f),
                crowd(f, Segment.MODEL, users),
                now.terms().of(Term.MODEL_PUSH, parts.roster.home()[f]),
                alone ? 0 : own - rival);
    }

    /** Moves the openness of every framework, or holds it where it is pinned. */
    void moveFrameworks(Situation now) {
        int[] hosts = parts.frameworks.hosts();
        double[] aim = new double[hosts.length];
        for (int k = 0; k < hosts.length; k++) {
            double open = parts.knowledge.openness(hosts[k], FRAMEWORK);
            boolean there = parts.knowledge.level(hosts[k], FRAMEWORK) > 0;
            aim[k] = there ? parts.release.frameworkOpenness(open, framework(hosts[k], now)) : open;
        }
        for (int k = 0; k < hosts.length; k++) {
            parts.knowledge.open(hosts[k], FRAMEWORK, aim[k]);
        }
        pin();
    }

    private Release.Prospect framework(int f, Situation now) {
        int home = parts.roster.home()[f];
        double own = Math.log10(parts.knowledge.level(f, FRAMEWORK));
        double rival = Double.NEGATIVE_INFINITY;
        double openRival = Double.NEGATIVE_INFINITY;
        for (int j : parts.frameworks.hosts()) {
            double level = parts.knowledge.level(j, FRAMEWORK);
            if (j != f && level > 0) {
                rival = Math.max(rival, Math.log10(level));
                double open = level * parts.knowledge.openness(j, FRAMEWORK);
                openRival = Math.max(openRival, Math.log10(open));
            }
        }
        boolean alone = rival == Double.NEGATIVE_INFINITY;
        double users =
                market(f, Segment.FRAMEWORK, ease, now)
                        * parts.release.standing(own, alone ? own : rival);
        Terms terms = now.terms();
        double unpushed =
                (1 - terms.of(Term.FRAMEWORK_PUSH, home))
                        * (1 - terms.of(Term.DEVELOPER_SUPPORT, home))
                        * (1 - now.rulings().champions().backing(f));
        return new Release.Prospect(
                market(f, Segment.FRAMEWORK, 0, now),
                parts.release.rent(own, openRival),
                users,
                Math.min(1, sells[f] + complementModel * modelStanding(f)),
                0,
                crowd(f, Segment.FRAMEWORK, users),
                1 - unpushed,
                alone ? 0 : own - rival);
    }

    /** How its models stand against the best on offer; zero for who has none. */
    private double modelStanding(int f) {
        double own = parts.labs.released(f);
        return own == Double.NEGATIVE_INFINITY
                ? 0
                : parts.release.standing(own, parts.labs.bestReleased(-1));
    }

    /** Part of the firm's effective talent that would come from outside. */
    private double crowd(int f, Segment segment, double users) {
        double contributed = parts.crowd.talent(parts.talent.world(), users, 1);
        double own = parts.inputs.talent()[f][segment.ordinal()] - research.crowd(f, segment);
        return Crowd.part(own, contributed);
    }

    /**
     * Share of the world's economy that a firm can serve: less what is banned, far away, wary of
     * being cut off or burdens foreigners.
     *
     * @param eased part of these hindrances, but for bans, that openness takes away
     */
    private double market(int f, Segment segment, double eased, Situation now) {
        int home = parts.roster.home()[f];
        double world = 0;
        double sum = 0;
        for (int s = 0; s < parts.roster.stateCount(); s++) {
            double gdp = parts.economy.gdp(s);
            world += gdp;
            double met = 1;
            if (s != home) {
                double rules = burden * now.terms().of(Term.FOREIGN_BURDEN, s);
                met =
                        parts.reach.from(home, s)
                                * (1 - Math.min(1, parts.devices.fear(s, home)))
                                * Math.exp(-rules);
                met += eased * (1 - met);
                met *= now.rulings().platforms().open(s, f, segment);
            }
            sum += gdp * met;
        }
        return sum / world;
    }

    private void pin() {
        for (int f : parts.frameworks.hosts()) {
            if (pinned >= 0 && parts.roster.home()[f] == leadingPole) {
                parts.knowledge.open(f, FRAMEWORK, pinned);
            }
        }
    }
}
