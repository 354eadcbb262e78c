package leapfrog.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateField;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;

/** Small hand-made states and firms, each field at a plain value unless a test says otherwise. */
public final class Actors {

    private Actors() {}

    /** A state of middling size: 10,000 bn USD of GDP, 2 bn USD a year for the technology. */
    public static StateSeed state(String id, Map<StateField, Double> differing) {
        Map<StateField, Double> values = new EnumMap<>(StateField.class);
        for (StateField field : StateField.values()) {
            values.put(field, plain(field));
        }
        values.putAll(differing);
        Map<Sector, Double> sectors = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            sectors.put(sector, 0.1);
        }
        return new StateSeed(id, id, true, values, sectors, Map.of(), Map.of(), List.of());
    }

    private static double plain(StateField field) {
        return switch (field) {
            case GDP -> 10_000e9;
            case LOCAL_GOVERNMENTS -> 0;
            case STATE_MACHINE -> 0.05e18;
            case CHIP_MARKET, CHIP_OUTPUT -> 30e9;
            case CHIP_ENGINEERS -> 100e3;
            case GROWTH, GROWTH_LATE, GRADUATE_GROWTH, ROBOT_GROWTH -> 0.04;
            case POPULATION -> 300e6;
            case INTERNET_USERS -> 0.7;
            case TOP_RESEARCHERS -> 1000;
            case GRADUATES -> 200;
            case TECHNOLOGY_SPENDING -> 2e9;
            case POWER -> 1e9;
            case POWER_GROWTH -> 0.3;
            case HOME_BIAS, FINANCE_DEPTH, DATA_YIELD, PUBLIC_DATA -> 1;
            case ROBOT_DENSITY, PUBLIC_KNOWLEDGE -> 1;
            case VISA_OPENNESS, OPTIMISM, ENGLISH_SHARE -> 0.5;
            case LITERACY, TRANSIT -> 0.1;
        };
    }

    /** A firm of middling size at the frontier of each of its segments. */
    public static FirmSeed firm(String id, String home, Segment... segments) {
        Map<Segment, Double> knowledge = new EnumMap<>(Segment.class);
        for (Segment segment : segments) {
            knowledge.put(segment, 1.0);
        }
        return firm(id, home, knowledge, Map.of());
    }

    public static FirmSeed firm(
            String id,
            String home,
            Map<Segment, Double> knowledge,
            Map<FirmField, Double> differing) {
        Map<FirmField, Double> values = new EnumMap<>(FirmField.class);
        for (FirmField field : FirmField.values()) {
            values.put(field, plain(field));
        }
        values.putAll(differing);
        return new FirmSeed(
                id, id, List.of(), home, Optional.empty(), values, knowledge, Map.of(), List.of());
    }

    private static double plain(FirmField field) {
        return switch (field) {
            case REVENUE -> 20e9;
            case CASH -> 1e9;
            case RESEARCH -> 200e6;
            case COMPUTE -> 20e15;
            case DATA -> 0.5;
            case OPENNESS, FOREIGN_SHARE -> 0.3;
        };
    }
}
