package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.Controls;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.policy.AiRegulation;
import leapfrog.model.policy.DataSovereignty;
import leapfrog.model.policy.DatedInstrument;
import leapfrog.model.policy.DeviceRule;
import leapfrog.model.policy.Diffusion;
import leapfrog.model.policy.EfficiencyDrive;
import leapfrog.model.policy.EnergyInfrastructure;
import leapfrog.model.policy.FrontierInvestment;
import leapfrog.model.policy.Hedging;
import leapfrog.model.policy.ImportControl;
import leapfrog.model.policy.Instrument;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.policy.InvestmentScreening;
import leapfrog.model.policy.OpenEcosystem;
import leapfrog.model.policy.OverseasExpansion;
import leapfrog.model.policy.PlatformBan;
import leapfrog.model.policy.ResearchCompute;
import leapfrog.model.policy.SafetyCooperation;
import leapfrog.model.policy.Schedule;
import leapfrog.model.policy.SelfReliance;
import leapfrog.model.policy.Standards;
import leapfrog.model.policy.TalentPolicy;
import leapfrog.model.policy.Trigger;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.WindowEvent;
import leapfrog.output.chart.plot.TimeFrame;

/** A made-up run of ten states over 84 quarters, with the shapes that a real one has. */
public final class FakeRun {

    public static final Quarter FIRST = Quarter.parse("2015-Q1");
    public static final Quarter LAST = Quarter.parse("2035-Q4");
    public static final int QUARTERS = 84;

    private static final double[] CHIPS = {0.82, 0.07, 0.03, 0.24, 0.11, 0.35, 0.01, 0.005, 0, 0};
    private static final double[] CHIPS_LATER = {
        0.88, 0.55, 0.09, 0.31, 0.2, 0.38, 0.06, 0.02, 0.03, 0.01
    };

    private FakeRun() {}

    public static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("US", "United States");
        states.put("CN", "China");
        states.put("EU", "European Union");
        states.put("KR", "South Korea");
        states.put("JP", "Japan");
        states.put("TW", "Taiwan");
        states.put("IN", "India");
        states.put("ASEAN", "ASEAN");
        states.put("GULF", "Gulf states");
        states.put("ROW", "Rest of world");
        return states;
    }

    public static FigureInput input() {
        return input(series());
    }

    public static FigureInput input(List<SeriesSummary> series) {
        return new FigureInput("Baseline", frame(), series, states(), FakeTrade.firms());
    }

    public static TimeFrame frame() {
        return new TimeFrame(FIRST, LAST, Quarter.parse("2026-Q1"), policies(), events());
    }

    public static List<WindowEvent> events() {
        return List.of(
                event("pandemic", "2020-Q1", WindowEvent.Window.DEMAND),
                event("chatbot", "2022-Q4", WindowEvent.Window.DEMAND));
    }

    private static WindowEvent event(String name, String at, WindowEvent.Window window) {
        return new WindowEvent(name, Quarter.parse(at), window, 0.15, 4);
    }

    public static List<SeriesSummary> series() {
        List<SeriesSummary> all = new ArrayList<>();
        all.add(summary("gap", "CN/US", Unit.DEX, FakeRun::gap, t -> spread(t, 0.25)));
        all.add(summary("gap-months", "CN/US", Unit.MONTHS, FakeRun::months, t -> spread(t, 7)));
        int place = 0;
        for (String state : states().keySet()) {
            int at = place++;
            all.add(
                    summary(
                            "frontier-capability",
                            state,
                            Unit.LOG10_FLOP,
                            t -> capability(at, t),
                            t -> spread(t, 0.3 + 0.05 * at)));
            all.add(
                    share(
                            "chip-self-sufficiency",
                            state,
                            t -> CHIPS[at] + (CHIPS_LATER[at] - CHIPS[at]) * logistic(t, 50, 9),
                            t -> spread(t, 0.08)));
            all.add(
                    share(
                            "adoption",
                            state,
                            t -> (0.93 - 0.035 * at) * logistic(t, 44 + 2.2 * at, 7),
                            t -> spread(t, 0.06)));
        }
        all.addAll(FakeWorld.series());
        all.addAll(FakeTrade.series());
        return all;
    }

    private static double gap(int t) {
        return 1.1
                - 0.55 * logistic(t, 18, 5)
                + 0.5 * logistic(t, 36, 3)
                - 0.75 * logistic(t, 64, 8);
    }

    /** Censored at first, as when the leader had not yet stood where the follower stands. */
    private static double months(int t) {
        return t < 6 ? Double.NaN : 9 + 22 * gap(t);
    }

    private static double capability(int state, int t) {
        double lag = state == 0 ? 0 : state == 1 ? gap(t) : 0.9 + 0.28 * state;
        return 19.5 + 8.2 * (1 - Math.exp(-t / 55.0)) + 0.02 * t - lag;
    }

    static double logistic(double t, double middle, double width) {
        return 1 / (1 + Math.exp(-(t - middle) / width));
    }

    /** Distance of the quartile from the median: grows with time, most after the fork. */
    static double spread(int t, double full) {
        return full * (0.1 + 0.35 * t / QUARTERS + 0.55 * logistic(t, 52, 6));
    }

    static SeriesSummary share(
            String measure, String subject, IntToDoubleFunction middle, IntToDoubleFunction width) {
        SeriesSummary free = summary(measure, subject, Unit.SHARE, middle, width);
        for (double[] values : List.of(free.p5(), free.p25(), free.p75(), free.p95())) {
            for (int t = 0; t < values.length; t++) {
                values[t] = Math.min(1, Math.max(0, values[t]));
            }
        }
        return free;
    }

    public static SeriesSummary summary(
            String measure,
            String subject,
            Unit unit,
            IntToDoubleFunction middle,
            IntToDoubleFunction width) {
        double[][] v = new double[9][QUARTERS];
        int[] n = new int[QUARTERS];
        for (int t = 0; t < QUARTERS; t++) {
            double wobble = 0.12 * Math.sin(t * 0.9 + subject.length() + subject.charAt(0));
            double quartile = width.applyAsDouble(t);
            double median = middle.applyAsDouble(t) + wobble * quartile;
            n[t] = Double.isNaN(median) ? 0 : 100;
            double[] at = {median, 1.48 * quartile, median, -2.2, -1, 1.1, 2.6, -0.29, 0.29};
            for (int i = 0; i < 9; i++) {
                v[i][t] = i < 3 ? at[i] : median + at[i] * quartile;
            }
        }
        return new SeriesSummary(
                measure, subject, unit, n, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }

    public static List<DatedInstrument> policies() {
        List<DatedInstrument> all = new ArrayList<>();
        Instrument frontier =
                new FrontierInvestment(5e-5, 0.4, List.of(Segment.values()[0]), 0.5, 3, 0);
        add(all, "US", InstrumentKind.FRONTIER_INVESTMENT, "", frontier, "2015-Q4", "");
        add(all, "US", InstrumentKind.OPEN_ECOSYSTEM, "", open(), "2016-Q1", "");
        Instrument control = control();
        InstrumentKind kind = InstrumentKind.EXPORT_CONTROL;
        add(all, "US", kind, "entity-list-2019", control, "2019-Q4", "");
        add(all, "US", kind, "entity-list-2020", control, "2020-Q2", "");
        add(all, "US", kind, "entity-list-2021", control, "2021-Q2", "");
        add(all, "US", kind, "chip-rule-2022", control, "2022-Q4", "2023-Q3");
        add(all, "US", kind, "chip-rule-2023", control, "2023-Q4", "");
        Instrument fund = new SelfReliance(15e9, 0.3, 0.2, 0.5);
        add(all, "US", InstrumentKind.SELF_RELIANCE, "chips-act", fund, "2022-Q3", "2027-Q4");
        add(all, "CN", InstrumentKind.SELF_RELIANCE, "", fund, "2015-Q2", "");
        add(all, "CN", InstrumentKind.DATA_SOVEREIGNTY, "", data(), "2017-Q3", "");
        Instrument use = new Diffusion(0.3, 0.1, 0.4, 0.2, 0.6);
        add(all, "CN", InstrumentKind.DIFFUSION, "", use, "2017-Q3", "");
        add(all, "CN", InstrumentKind.FRONTIER_INVESTMENT, "", frontier, "2017-Q3", "");
        Instrument grants = new EfficiencyDrive(1e9, 0.3);
        add(all, "CN", InstrumentKind.EFFICIENCY_DRIVE, "", grants, "2023-Q2", "");
        add(all, "CN", InstrumentKind.OPEN_ECOSYSTEM, "", open(), "2018-Q4", "");
        add(all, "EU", InstrumentKind.DATA_SOVEREIGNTY, "", data(), "2018-Q2", "");
        add(all, "EU", InstrumentKind.SELF_RELIANCE, "chips-act", fund, "2023-Q3", "");
        add(all, "EU", InstrumentKind.DIFFUSION, "", use, "2021-Q1", "2027-Q4");
        add(all, "KR", InstrumentKind.FRONTIER_INVESTMENT, "", frontier, "2018-Q1", "");
        add(all, "KR", InstrumentKind.DIFFUSION, "", use, "2020-Q3", "2025-Q4");
        add(all, "JP", InstrumentKind.SELF_RELIANCE, "", fund, "2021-Q4", "");
        add(all, "JP", kind, "equipment-rule", control, "2023-Q3", "");
        add(all, "TW", InstrumentKind.FRONTIER_INVESTMENT, "", frontier, "2018-Q1", "");
        Instrument limit = new ImportControl(List.of("US"), 0.5, 0.2);
        add(all, "CN", InstrumentKind.IMPORT_CONTROL, "", limit, "2025-Q4", "");
        Instrument screening =
                new InvestmentScreening(List.of("CN"), List.of(Segment.CHIP_DESIGN), 0.9);
        add(all, "US", InstrumentKind.INVESTMENT_SCREENING, "", screening, "2015-Q1", "");
        Instrument power = new EnergyInfrastructure(0.05);
        add(all, "US", InstrumentKind.ENERGY_INFRASTRUCTURE, "", power, "2026-Q1", "");
        add(all, "IN", InstrumentKind.DIFFUSION, "", use, "2018-Q2", "");
        all.add(phased(use));
        all.add(triggered(fund));
        addRules(all);
        return all;
    }

    private static void addRules(List<DatedInstrument> all) {
        List<String> china = List.of("CN");
        List<Segment> models = List.of(Segment.MODEL);
        Instrument ban = new PlatformBan(china, List.of(), models, 0.8);
        add(all, "IN", InstrumentKind.PLATFORM_BAN, "", ban, "2020-Q3", "");
        Instrument abroad = new OverseasExpansion(List.of("ASEAN"), 0.3, 0.6);
        add(all, "CN", InstrumentKind.OVERSEAS_EXPANSION, "", abroad, "2017-Q2", "");
        Instrument visas = new TalentPolicy(0.5, 0, 0);
        add(all, "US", InstrumentKind.TALENT, "", visas, "2025-Q3", "");
        Instrument universities = new ResearchCompute(1e9);
        add(all, "KR", InstrumentKind.RESEARCH_COMPUTE, "", universities, "2026-Q1", "");
        Instrument standards = new Standards(models, 0.3, List.of("KR"));
        add(all, "JP", InstrumentKind.STANDARDS, "", standards, "2023-Q2", "");
        Instrument safety = new SafetyCooperation(china, 0.5, 0.5);
        add(all, "US", InstrumentKind.SAFETY_COOPERATION, "", safety, "2026-Q1", "");
        Instrument hedge = new Hedging(List.of(), 0.5);
        add(all, "KR", InstrumentKind.HEDGING, "", hedge, "2015-Q1", "");
        Instrument rules = new AiRegulation(0.2, 0.3, List.of(), 0);
        add(all, "EU", InstrumentKind.AI_REGULATION, "", rules, "2024-Q3", "");
    }

    private static DatedInstrument phased(Instrument use) {
        Schedule schedule =
                new Schedule(
                        Quarter.parse("2024-Q1"),
                        Optional.empty(),
                        Optional.of(Quarter.parse("2022-Q3")),
                        12,
                        0.8,
                        Optional.empty());
        return new DatedInstrument("GULF", "diffusion", InstrumentKind.DIFFUSION, use, schedule);
    }

    private static DatedInstrument triggered(Instrument fund) {
        Schedule schedule =
                new Schedule(
                        Quarter.parse("2026-Q1"),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0.6,
                        Optional.of(new Trigger("chip-self-sufficiency", "CN", false, 0.5, 2, 1)));
        return new DatedInstrument(
                "CN", "second-chip-fund", InstrumentKind.SELF_RELIANCE, fund, schedule);
    }

    private static Instrument control() {
        return Controls.of(
                List.of("CN"), List.of(), 3e14, 6e11, DeviceRule.Rule.BOTH, true, true, 0.7);
    }

    private static Instrument open() {
        return new OpenEcosystem(0.3, 0.2, 0.1, 0.2, 0, List.of(), List.of(), true);
    }

    private static Instrument data() {
        return new DataSovereignty(0.1, 0.1, 0.5, 0.6, 0.1, 0.8);
    }

    private static void add(
            List<DatedInstrument> all,
            String state,
            InstrumentKind kind,
            String id,
            Instrument instrument,
            String... dates) {
        Optional<Quarter> to =
                dates[1].isEmpty() ? Optional.empty() : Optional.of(Quarter.parse(dates[1]));
        Schedule schedule =
                new Schedule(Quarter.parse(dates[0]), to, Optional.empty(), 0, 1, Optional.empty());
        String name = id.isEmpty() ? kind.id() : id;
        all.add(new DatedInstrument(state, name, kind, instrument, schedule));
    }
}
