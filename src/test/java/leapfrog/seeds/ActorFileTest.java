package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import leapfrog.model.agent.FirmField;
import leapfrog.model.agent.StateField;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import org.junit.jupiter.api.Test;

/** The actor file: complete, in range, with the origin of every value and the scale of 2015. */
class ActorFileTest {

    private static final Set<String> QUALITIES = Set.of("documented", "recalled", "assumed");

    private final Map<String, Object> file = SeedFiles.read(SeedFiles.ACTORS);
    private final Map<String, Object> states = SeedFiles.map(file, "states");
    private final Map<String, Object> firms = SeedFiles.map(file, "firms");

    @Test
    void tenStatesAndFiftyThreeFirmsStandInIt() {
        assertThat(states.keySet())
                .containsExactly("US", "CN", "EU", "KR", "JP", "TW", "IN", "ASEAN", "GULF", "ROW");
        assertThat(firms).hasSize(53);
        assertThat(firms.keySet()).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(states.keySet().stream().filter(id -> state(id).containsKey("pole")))
                .containsExactly("US", "CN");
    }

    @Test
    void everyFieldOfEveryStateIsGivenInRange() {
        for (String id : states.keySet()) {
            for (StateField field : StateField.values()) {
                Map<String, Object> figure = SeedFiles.map(state(id), field.id());
                checkFigure(id, field.id(), figure, field.unit(), field.min(), field.max());
            }
        }
    }

    @Test
    void everyFieldOfEveryFirmIsGivenInRange() {
        for (String id : firms.keySet()) {
            for (FirmField field : FirmField.values()) {
                Map<String, Object> figure = SeedFiles.map(firm(id), field.id());
                checkFigure(id, field.id(), figure, field.unit(), field.min(), field.max());
            }
            assertThat(states.keySet()).contains(SeedFiles.text(firm(id), "home"));
        }
    }

    @Test
    void noKeyStandsInItThatTheModelDoesNotKnow() {
        Set<String> ofStates =
                new TreeSet<>(Set.of("name", "pole", "sector-shares", "reach", "alignment"));
        Stream.of(StateField.values()).map(StateField::id).forEach(ofStates::add);
        Set<String> ofFirms =
                new TreeSet<>(
                        Set.of("name", "aliases", "home", "active-from", "segments", "champions"));
        Stream.of(FirmField.values()).map(FirmField::id).forEach(ofFirms::add);
        assertThat(file.keySet()).containsExactly("states", "firms", "partners");
        states.keySet().forEach(id -> assertThat(ofStates).containsAll(state(id).keySet()));
        firms.keySet().forEach(id -> assertThat(ofFirms).containsAll(firm(id).keySet()));
    }

    @Test
    void everySectorHasAShareAndTheyLeaveRoomForTheRest() {
        for (String id : states.keySet()) {
            Map<String, Object> shares = SeedFiles.map(state(id), "sector-shares");
            double sum = 0;
            for (Sector sector : Sector.values()) {
                Map<String, Object> share = SeedFiles.map(shares, sector.id());
                checkFigure(id, sector.id(), share, Unit.SHARE, 0, 1);
                sum += value(share);
            }
            assertThat(shares).hasSize(Sector.values().length);
            assertThat(sum).as("sum of the sectors of " + id).isBetween(0.3, 1.0);
        }
    }

    @Test
    void reachIsGivenForEveryPair() {
        for (String id : states.keySet()) {
            Map<String, Object> reach = SeedFiles.map(state(id), "reach");
            Set<String> others = new TreeSet<>(states.keySet());
            others.remove(id);
            assertThat(reach.keySet()).containsExactlyInAnyOrderElementsOf(others);
            assertThat(reach.values())
                    .allSatisfy(
                            text ->
                                    assertThat(Double.parseDouble((String) text))
                                            .isBetween(0.0, 1.0));
        }
    }

    @Test
    void everySegmentIsWorkedInAndLedByALeaderAtOne() {
        for (Segment segment : Segment.all()) {
            List<Double> levels = new ArrayList<>();
            for (String id : firms.keySet()) {
                Map<String, Object> segments = SeedFiles.map(firm(id), "segments");
                if (segments.containsKey(segment.name())) {
                    Map<String, Object> level = SeedFiles.map(segments, segment.name());
                    checkOrigin(id + " " + segment, level);
                    levels.add(Double.parseDouble(SeedFiles.text(level, "knowledge")));
                }
            }
            assertThat(levels).as(segment.name()).hasSizeGreaterThan(2).contains(1.0);
            assertThat(levels).as(segment.name()).allMatch(level -> level > 0 && level <= 1);
        }
    }

    @Test
    void theStockOfComputingIsThatOf2015() {
        double world = 0;
        double american = 0;
        double chinese = 0;
        for (String id : firms.keySet()) {
            if (!firm(id).containsKey("active-from")) {
                double stock = value(SeedFiles.map(firm(id), "compute"));
                world += stock;
                american += SeedFiles.text(firm(id), "home").equals("US") ? stock : 0;
                chinese += SeedFiles.text(firm(id), "home").equals("CN") ? stock : 0;
            }
        }
        assertThat(world).isCloseTo(5e17, within(5e16));
        assertThat(american / world).isBetween(0.60, 0.65 + 1e-9);
        assertThat(chinese / world).isBetween(0.15, 0.20 + 1e-9);
    }

    /**
     * Entered by firm and by state apart; China's spending is fitted, its firms' research is not.
     */
    @Test
    void researchOfFirmsIsAThirdToTwoThirdsOfWhatTheirStateSpends() {
        for (String state : List.of("US", "CN", "EU", "KR", "JP", "TW")) {
            double research = 0;
            for (String id : firms.keySet()) {
                if (SeedFiles.text(firm(id), "home").equals(state)
                        && !firm(id).containsKey("active-from")) {
                    research += value(SeedFiles.map(firm(id), "research"));
                }
            }
            double spending = value(SeedFiles.map(state(state), "technology-spending"));
            assertThat(research / spending).as(state).isBetween(1 / 3.0, 2 / 3.0);
        }
    }

    @Test
    void spendingOfTheWorldAndOfThePolesIsThatOf2015() {
        double world = 0;
        for (String id : states.keySet()) {
            world += value(SeedFiles.map(state(id), "technology-spending"));
        }
        double american = value(SeedFiles.map(state("US"), "technology-spending"));
        double chinese = value(SeedFiles.map(state("CN"), "technology-spending"));
        assertThat(world).isBetween(4e9, 10e9);
        assertThat(american / world).isBetween(0.5, 0.65);
        assertThat(chinese / world).isBetween(0.10, 0.25);
    }

    @Test
    void laterFirmsHaveTheirFoundingQuarter() {
        Set<String> later = new TreeSet<>();
        for (String id : firms.keySet()) {
            if (firm(id).containsKey("active-from")) {
                Map<String, Object> start = SeedFiles.map(firm(id), "active-from");
                checkOrigin(id + " active-from", start);
                Quarter from = Quarter.parse(SeedFiles.text(start, "value"));
                assertThat(from).isGreaterThan(Quarter.of(2015, 1));
                assertThat(SeedFiles.text(SeedFiles.map(firm(id), "compute"), "at"))
                        .isEqualTo(Integer.toString(from.year()));
                later.add(id);
            }
        }
        assertThat(later)
                .containsExactly("anthropic", "cxmt", "deepseek", "minimax", "openai", "zhipu");
    }

    @Test
    void fifteenChampionsHostOneStateAssignedPlatformEach() {
        List<String> platforms = new ArrayList<>();
        for (String id : firms.keySet()) {
            List<String> champions = SeedFiles.texts(firm(id), "champions");
            platforms.addAll(champions);
            assertThat(champions.isEmpty() || SeedFiles.text(firm(id), "home").equals("CN"))
                    .as(id)
                    .isTrue();
        }
        assertThat(platforms).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void partnersNameAnInvestorAmongTheFirms() {
        Map<String, Object> partners = SeedFiles.map(file, "partners");
        for (String id : partners.keySet()) {
            Map<String, Object> partner = SeedFiles.map(partners, id);
            assertThat(firms.keySet()).contains(SeedFiles.text(partner, "investor"));
            checkOrigin(id, partner);
        }
        double documented =
                partners.keySet().stream()
                        .map(id -> SeedFiles.map(partners, id))
                        .filter(one -> SeedFiles.text(one, "source").startsWith("S1 table 3"))
                        .mapToDouble(
                                one ->
                                        Double.parseDouble(
                                                SeedFiles.text(one, "amount").split(" ")[0]))
                        .sum();
        // The eleven deals of S1 table 3: 100 400 300 350 210 110 380 100 610 300 340.
        assertThat(documented).isEqualTo(3200);
    }

    private Map<String, Object> state(String id) {
        return SeedFiles.map(states, id);
    }

    private Map<String, Object> firm(String id) {
        return SeedFiles.map(firms, id);
    }

    private static void checkFigure(
            String owner,
            String id,
            Map<String, Object> figure,
            Unit unit,
            double min,
            double max) {
        String what = owner + " " + id;
        assertThat(figure.keySet())
                .as(what)
                .isSubsetOf("value", "at", "source", "quality", "reason");
        assertThat(SeedFiles.text(figure, "at")).as(what).matches("(19|20)\\d\\d");
        checkOrigin(what, figure);
        String[] parts = SeedFiles.text(figure, "value").split(" ", 2);
        Unit given = parts.length == 1 ? unit : Unit.ofSymbol(parts[1]).orElseThrow();
        assertThat(given.dimension()).as(what).isEqualTo(unit.dimension());
        boolean plain = unit == Unit.ONE || unit == Unit.SHARE;
        assertThat(parts.length == 2 || plain).as(what + " carries a unit").isTrue();
        assertThat(unit.fromBase(value(figure))).as(what).isBetween(min, max);
    }

    private static void checkOrigin(String what, Map<String, Object> figure) {
        String quality = SeedFiles.text(figure, "quality");
        assertThat(QUALITIES).as(what).contains(quality);
        boolean assumed = quality.equals("assumed");
        assertThat(SeedFiles.text(figure, "source").equals("assumed")).as(what).isEqualTo(assumed);
        if (assumed) {
            assertThat(SeedFiles.text(figure, "reason")).as(what).isNotBlank();
        }
    }

    /** In base units. */
    private static double value(Map<String, Object> figure) {
        String[] parts = SeedFiles.text(figure, "value").split(" ", 2);
        Unit unit = parts.length == 1 ? Unit.ONE : Unit.ofSymbol(parts[1]).orElseThrow();
        return unit.toBase(Double.parseDouble(parts[0]));
    }
}
