package leapfrog.model.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leapfrog.model.agent.LeadFirm;
import leapfrog.model.agent.Roster;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Readings;
import leapfrog.model.policy.ChoiceSettings;
import leapfrog.model.policy.Parties;
import leapfrog.model.policy.PolicyBook;
import leapfrog.model.policy.Rulings;
import leapfrog.model.policy.Terms;
import leapfrog.model.technology.Segment;
import sim.engine.Steppable;

/**
 * The whole world of one replication; the only class that knows MASON. One steppable a phase,
 * because MASON shuffles what it finds at equal time and order. All luck of the model is addressed
 * ({@link Luck}); MASON's own generator decides nothing.
 *
 * <p>Twelve quarters of pre-history run on the values of the start, to wind up what is slow
 * (absorptive capacity, imitation shares, the growth of frontiers, the leader's past); then all
 * stocks are set to the values of the start and history begins.
 */
public final class World extends WorldRooms {

    private static final long serialVersionUID = 1;

    /** Quarters that run before the first recorded one. */
    public static final int PREHISTORY = 12;

    private final Blueprint blueprint;
    private final Roster roster;
    private final Luck luck;
    private final Windows windows;
    private final PolicyBook policies;
    private final CapabilityHistory history;
    private final Parties parties;
    private final double[] recorded;
    private final Map<String, Double> watched = new HashMap<>();
    private Run now;
    private Situation situation;
    private Quarter quarter;

    public World(Blueprint blueprint, long seed) {
        super(Luck.mix(seed));
        this.blueprint = blueprint;
        roster = new Roster(blueprint.states(), Newcomers.with(blueprint));
        luck = new Luck(seed);
        windows =
                new Windows(
                        blueprint.events(), roster.states().stream().map(StateSeed::id).toList());
        policies = book();
        history = new CapabilityHistory(roster.stateCount(), PREHISTORY + blueprint.quarters());
        parties = parties();
        recorded = new double[blueprint.quarters() * blueprint.probes().size()];
        now = begin();
        quarter = blueprint.from().plus(-PREHISTORY);
    }

    private PolicyBook book() {
        List<String> states = roster.states().stream().map(StateSeed::id).toList();
        return new PolicyBook(
                blueprint.policies(),
                states.size(),
                roster::stateIndex,
                blueprint.choices(),
                ChoiceSettings.of(states, luck, blueprint.parameters()));
    }

    private Parties parties() {
        return new Parties(
                roster.home(),
                roster.states().stream().map(StateSeed::id).toList(),
                roster.firms().stream().map(LeadFirm::id).toList(),
                roster.alignment(),
                blueprint.parameters().value("ally-alignment"));
    }

    private Run begin() {
        return new Run(new Parts(roster, blueprint.adopters(), blueprint.parameters(), luck));
    }

    /**
     * Runs from the first quarter to the last.
     *
     * @return the recorded numbers, quarter by quarter in the order of the probes: the value of
     *     probe p in quarter t stands at {@code t * probes + p}; NaN when undefined
     * @throws QuarterFailure when a quarter cannot be computed
     */
    public double[] run() {
        start();
        for (int t = 0; t < PREHISTORY + blueprint.quarters(); t++) {
            stepQuarter();
        }
        finish();
        return recorded;
    }

    /** Runs one more quarter; {@link #start()} must have been called. */
    public void stepQuarter() {
        try {
            schedule.step(this);
        } catch (RuntimeException e) {
            throw new QuarterFailure(quarter, e);
        }
    }

    @Override
    public void start() {
        super.start();
        every(Phase.EVENTS_AND_POLICY, state -> setPolicy());
        every(Phase.TALENT, state -> moveTalent());
        every(Phase.FUNDING, state -> fund());
        every(Phase.CHIP_MARKET, state -> tradeChips());
        every(Phase.RESEARCH, state -> now.research.run(situation));
        every(Phase.TRAINING_AND_RELEASE, state -> now.training.run(situation));
        every(Phase.ADOPTION, state -> now.adoption.adopt(situation));
        every(Phase.DATA, state -> now.data.run(situation));
        every(Phase.ACCOUNTS, state -> settle());
        every(Phase.ALIGNMENT, state -> now.alignment.run(situation));
        every(Phase.MEASURES, state -> measure());
    }

    private void every(Phase phase, Steppable action) {
        schedule.scheduleRepeating(0.0, phase.ordinal(), action);
    }

    private void setPolicy() {
        if (quarter.equals(blueprint.from())) {
            beginHistory();
        }
        Terms terms = policies.fold(quarter, lastQuarter());
        situation =
                new Situation(
                        quarter,
                        terms,
                        Rulings.of(
                                terms, parties.aligned(now.parts.blocs.alignment().onControls())),
                        windows.open(quarter),
                        windows.paradigms(quarter));
        now.data.begin(situation);
        now.safety.begin(situation, windows.shocks(quarter));
        now.parts.accounts.open();
        now.parts.park.clearMoves();
        now.founding.run(quarter.ordinal());
        if (quarter.compareTo(blueprint.from()) > 0) {
            now.closing.run();
            now.entry.run(situation);
        }
    }

    /** Sets all stocks to those of the start, and keeps what pre-history taught. */
    private void beginHistory() {
        Run before = now;
        now = begin();
        now.parts.research.inherit(before.parts.research);
        double[] growth = new double[Segment.all().size()];
        for (int g = 0; g < growth.length; g++) {
            growth[g] = before.parts.knowledge.growth(g);
        }
        now.parts.knowledge.remember(growth);
        history.endAt(now.capabilities());
    }

    private Readings lastQuarter() {
        return (measure, subject) -> watched.getOrDefault(label(measure, subject), Double.NaN);
    }

    private static String label(String measure, String subject) {
        return measure + "(" + subject + ")";
    }

    private void moveTalent() {
        double[] stock = new double[roster.stateCount()];
        for (int s = 0; s < stock.length; s++) {
            stock[s] = now.parts.park.stockOf(s) + now.parts.universities.stock(s);
        }
        now.parts.talent.step(
                now.parts.finance.spending(),
                stock,
                situation.terms(),
                situation.rulings().visas());
    }

    private void fund() {
        now.funding.run(situation, now.revenues);
        boolean first = quarter.minus(blueprint.from()) == -PREHISTORY;
        if (first || quarter.equals(blueprint.from())) {
            now.normaliseResearch();
        }
    }

    void tradeChips() {
        now.chips.run(situation);
    }

    private void settle() {
        now.accounts.run(situation, now.adoption.physical(), now.training.rent());
        now.safety.end(situation);
        history.add(now.capabilities());
    }

    private void measure() {
        for (Probe probe : blueprint.watched()) {
            watched.put(label(probe.measure(), probe.subject()), read(probe));
        }
        int t = quarter.minus(blueprint.from());
        if (t >= 0) {
            List<Probe> probes = blueprint.probes();
            for (int p = 0; p < probes.size(); p++) {
                recorded[t * probes.size() + p] = read(probes.get(p));
            }
        }
        quarter = quarter.plus(1);
    }

    /** NaN where the number is undefined, as that of a state without any model. */
    private double read(Probe probe) {
        double value = probe.reading().applyAsDouble(this);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    @Override
    public Roster roster() {
        return roster;
    }

    @Override
    public Blueprint blueprint() {
        return blueprint;
    }

    public PolicyBook policies() {
        return policies;
    }

    public CapabilityHistory history() {
        return history;
    }

    @Override
    Run now() {
        return now;
    }

    @Override
    Situation situation() {
        return situation;
    }
}
