package leapfrog.output.chart.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import leapfrog.experiment.analysis.SeriesSummary;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Segment;

/** The chips of the made-up run: who buys which devices, and who sells what to whom. */
final class FakeTrade {

    private static final int CONTROL = 31; // 2022-Q4
    private static final int LICENCE = 42; // 2025-Q3

    /** Flow, share of its layer at the start, share at the end. */
    private static final String[] FLOWS = {
        "tool-sales US/TW 0.20 0.24",
        "tool-sales EU/TW 0.22 0.30",
        "tool-sales JP/TW 0.14 0.14",
        "tool-sales US/KR 0.09 0.07",
        "tool-sales EU/KR 0.10 0.08",
        "tool-sales JP/KR 0.06 0.04",
        "tool-sales US/US 0.05 0.04",
        "tool-sales EU/US 0.03 0.02",
        "tool-sales JP/US 0.03 0.02",
        "tool-sales US/CN 0.04 0.00",
        "tool-sales EU/CN 0.02 0.004",
        "tool-sales JP/CN 0.02 0.005",
        "tool-sales CN/CN 0.004 0.045",
        "wafer-sales TW/US 0.72 0.66",
        "wafer-sales TW/CN 0.10 0",
        "wafer-sales KR/US 0.10 0.07",
        "wafer-sales US/US 0.04 0.06",
        "wafer-sales CN/CN 0.02 0.17",
        "wafer-sales TW/EU 0.003 0.005",
        "memory-sales KR/US 0.78 0.68",
        "memory-sales KR/CN 0.06 0.015",
        "memory-sales US/US 0.15 0.20",
        "memory-sales CN/CN 0 0.09",
        "memory-sales US/CN 0.01 0",
        "device-sales US/US 0.55 0.56",
        "device-sales US/CN 0.18 0.03",
        "device-sales US/EU 0.10 0.12",
        "device-sales US/KR 0.03 0.03",
        "device-sales US/JP 0.05 0.05",
        "device-sales US/TW 0.02 0.02",
        "device-sales US/IN 0.008 0.03",
        "device-sales US/ASEAN 0.008 0.02",
        "device-sales US/GULF 0.005 0.05",
        "device-sales US/ROW 0.02 0.03",
        "device-sales CN/CN 0.005 0.12",
        "device-sales CN/ROW 0 0.012",
        "device-sales CN/GULF 0 0.006",
        "device-sales EU/EU 0.003 0.004",
        "device-sales KR/KR 0.002 0.008",
    };

    private static final Map<String, double[]> TOTALS =
            Map.of(
                    "tool-sales", new double[] {0.3, 28},
                    "wafer-sales", new double[] {0.15, 36},
                    "memory-sales", new double[] {0.1, 55},
                    "device-sales", new double[] {0.5, 410});

    private FakeTrade() {}

    static List<SeriesSummary> series() {
        List<SeriesSummary> all = new ArrayList<>();
        all.addAll(channels("devices-bought", Unit.UNITS, 4e3, 4.5));
        all.addAll(channels("compute-bought", Unit.EXAFLOPS, 0.05, 10));
        all.addAll(vendors());
        for (String flow : FLOWS) {
            String[] parts = flow.split(" ");
            double[] total = TOTALS.get(parts[0]);
            double first = Double.parseDouble(parts[2]);
            double last = Double.parseDouble(parts[3]);
            all.add(
                    money(
                            parts[0],
                            parts[1],
                            t ->
                                    grown(total[0], total[1] / total[0], t)
                                            * (first + (last - first) * late(t)),
                            0.1));
        }
        return all;
    }

    private static List<SeriesSummary> channels(
            String measure, Unit unit, double start, double powers) {
        IntToDoubleFunction whole = t -> start * Math.exp(powers * t / 83.0);
        boolean computing = unit == Unit.EXAFLOPS;
        double weak = computing ? 0.4 : 1;
        List<SeriesSummary> all = new ArrayList<>();
        add(all, measure, "CN/legal", unit, t -> whole.applyAsDouble(t) * legal(t));
        add(
                all,
                measure,
                "CN/downgraded",
                unit,
                t -> whole.applyAsDouble(t) * weak * (t < CONTROL ? 0 : 0.62 * (1 - late(t))));
        add(
                all,
                measure,
                "CN/gray",
                unit,
                t ->
                        whole.applyAsDouble(t)
                                * (t < 19 ? 0 : t < CONTROL ? 0.01 : 0.14 - 0.1 * late(t)));
        add(
                all,
                measure,
                "CN/domestic",
                unit,
                t -> whole.applyAsDouble(t) * (0.02 + 0.78 * late(t)) * (computing ? 0.7 : 1));
        add(
                all,
                measure,
                "CN/licensed",
                unit,
                t -> whole.applyAsDouble(t) * (t < LICENCE ? 0 : 0.12 - 0.05 * late(t)));
        add(
                all,
                measure,
                "CN/repaired",
                unit,
                t -> whole.applyAsDouble(t) * (t < CONTROL + 2 ? 0 : 0.035 * weak));
        add(all, measure, "US/legal", unit, t -> 0.02 * whole.applyAsDouble(t));
        add(all, measure, "US/domestic", unit, t -> 3 * whole.applyAsDouble(t));
        return all;
    }

    private static double legal(int t) {
        return t < CONTROL ? 0.9 : 0.02;
    }

    private static void add(
            List<SeriesSummary> all,
            String measure,
            String subject,
            Unit unit,
            IntToDoubleFunction amount) {
        all.add(
                FakeRun.summary(
                        measure, subject, unit, amount, t -> 0.08 * amount.applyAsDouble(t)));
    }

    private static List<SeriesSummary> vendors() {
        List<SeriesSummary> all = new ArrayList<>();
        all.add(money("vendor-revenue", "nvidia", t -> grown(0.42, 390, t), 0.2));
        all.add(money("vendor-revenue", "amd", t -> grown(0.009, 3000, t), 0.3));
        all.add(money("vendor-revenue", "intel", t -> grown(0.02, 30, t), 0.3));
        all.add(money("vendor-revenue", "google", t -> grown(0.00002, 9000, t), 0.3));
        all.add(money("vendor-revenue", "ibm", t -> grown(0.005, 140, t), 0.3));
        all.add(money("vendor-revenue", "apple", t -> 0, 0));
        all.add(money("vendor-revenue", "huawei", t -> grown(0.002, 9000, t), 0.35));
        all.add(money("vendor-revenue", "sugon", t -> t < 12 ? 0 : grown(0.0005, 400, t), 0.3));
        all.add(money("vendor-revenue", "phytium", t -> grown(0.00003, 3000, t), 0.3));
        all.add(money("vendor-revenue-lost", "US", t -> lost(t), 0.25));
        all.add(money("vendor-revenue-lost", "CN", t -> 0, 0));
        return all;
    }

    private static double lost(int t) {
        return t < 19 ? 0 : t < CONTROL ? 0.2 : 0.02 * grown(0.42, 390, t) + 0.05 * (t - CONTROL);
    }

    private static SeriesSummary money(
            String measure, String subject, IntToDoubleFunction amount, double width) {
        Unit unit = Unit.BILLION_USD_PER_YEAR;
        return FakeRun.summary(
                measure, subject, unit, amount, t -> width * 0.4 * amount.applyAsDouble(t));
    }

    private static double grown(double start, double times, int t) {
        return start * Math.pow(times, t / 83.0);
    }

    private static double late(int t) {
        return 1 / (1 + Math.exp(-(t - 56) / 7.0));
    }

    static List<FirmSeed> firms() {
        return List.of(
                firm("nvidia", "NVIDIA", "US", 5, "2015-Q1", Segment.CHIP_DESIGN),
                firm("amd", "AMD", "US", 4, "2015-Q1", Segment.CHIP_DESIGN),
                firm(
                        "intel",
                        "Intel",
                        "US",
                        55,
                        "2015-Q1",
                        Segment.CHIP_DESIGN,
                        Segment.FABRICATION),
                firm("ibm", "IBM", "US", 82, "2015-Q1", Segment.CHIP_DESIGN),
                firm("google", "Google", "US", 75, "2015-Q1", Segment.CHIP_DESIGN, Segment.CLOUD),
                firm("amazon", "Amazon", "US", 107, "2015-Q1", Segment.CLOUD),
                firm("microsoft", "Microsoft", "US", 93, "2015-Q1", Segment.CLOUD),
                firm("apple", "Apple", "US", 234, "2015-Q1", Segment.CHIP_DESIGN),
                firm("micron", "Micron", "US", 16, "2015-Q1", Segment.MEMORY),
                firm(
                        "applied-materials",
                        "Applied Materials",
                        "US",
                        9,
                        "2015-Q1",
                        Segment.EQUIPMENT),
                firm("huawei", "Huawei", "CN", 60, "2015-Q1", Segment.CHIP_DESIGN, Segment.CLOUD),
                firm("alibaba", "Alibaba", "CN", 12, "2015-Q1", Segment.CLOUD),
                firm("sugon", "Sugon", "CN", 1, "2018-Q1", Segment.CHIP_DESIGN),
                firm("smic", "SMIC", "CN", 2.2, "2015-Q1", Segment.FABRICATION),
                firm("jcet", "JCET", "CN", 1.7, "2015-Q1", Segment.FABRICATION),
                firm("cxmt", "CXMT", "CN", 0.001, "2024-Q2", Segment.MEMORY),
                firm("naura", "NAURA", "CN", 0.2, "2015-Q1", Segment.EQUIPMENT),
                firm(
                        "samsung",
                        "Samsung",
                        "KR",
                        177,
                        "2015-Q1",
                        Segment.MEMORY,
                        Segment.FABRICATION),
                firm("sk-hynix", "SK hynix", "KR", 16, "2015-Q1", Segment.MEMORY),
                firm("tsmc", "TSMC", "TW", 26, "2015-Q1", Segment.FABRICATION),
                firm("asml", "ASML", "EU", 7, "2015-Q1", Segment.EQUIPMENT),
                firm("tokyo-electron", "Tokyo Electron", "JP", 5, "2015-Q1", Segment.EQUIPMENT));
    }

    private static FirmSeed firm(
            String id, String name, String home, double revenue, String from, Segment... segments) {
        Map<FirmField, Double> values = new EnumMap<>(FirmField.class);
        for (FirmField field : FirmField.values()) {
            values.put(field, field == FirmField.REVENUE ? revenue * 1e9 : 0.5);
        }
        Map<Segment, Double> knowledge = new EnumMap<>(Segment.class);
        for (Segment segment : segments) {
            knowledge.put(segment, 0.5);
        }
        Optional<Quarter> active =
                from.equals("2015-Q1") ? Optional.empty() : Optional.of(Quarter.parse(from));
        return new FirmSeed(
                id, name, List.of(), home, active, values, knowledge, Map.of(), List.of());
    }
}
