package leapfrog.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import leapfrog.model.Shipped;
import leapfrog.model.core.Unit;
import leapfrog.model.market.trade.Channel;
import leapfrog.model.policy.InstrumentKind;
import leapfrog.model.technology.Layer;
import leapfrog.model.technology.Sector;
import leapfrog.model.technology.Segment;
import leapfrog.model.world.Blueprint;
import leapfrog.model.world.Probe;
import leapfrog.model.world.World;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Blueprint BASELINE = Shipped.scenario("baseline.yaml", 40, "2026-Q1");

    @Test
    void concentrationIsTheSumOfSquaredShares() {
        assertThat(ChipMeasures.herfindahl(new double[] {5, 0, 0})).isEqualTo(1);
        assertThat(ChipMeasures.herfindahl(new double[] {1, 1, 1, 1})).isEqualTo(0.25);
        assertThat(ChipMeasures.herfindahl(new double[] {60, 30, 10}))
                .isCloseTo(0.46, within(1e-12));
        assertThat(ChipMeasures.herfindahl(new double[3])).as("nothing to share").isNaN();
    }

    @Test
    void everyMeasureReadsEverySubjectThatItsFormsAllow() {
        World world = stepped(50);
        for (Measure measure : Measures.all()) {
            int defined = 0;
            for (Probe probe : probes(measure)) {
                defined += Double.isFinite(probe.reading().applyAsDouble(world)) ? 1 : 0;
            }
            assertThat(defined).as("subjects of " + measure.id()).isPositive();
        }
    }

    @Test
    void sharesLieBetweenZeroAndOne() {
        World world = stepped(50);
        for (Measure measure : Measures.all()) {
            if (measure.unit() == Unit.SHARE) {
                for (Probe probe : probes(measure)) {
                    double value = probe.reading().applyAsDouble(world);
                    assertThat(Double.isNaN(value) || value >= 0 && value <= 1 + 1e-12)
                            .as(probe.label() + " was " + value)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void sharesOfAWholeAddUpToOne() {
        World world = stepped(50);
        for (String id : List.of("compute-share", "top-talent-share", "ecosystem-share")) {
            double sum = 0;
            for (var state : BASELINE.states()) {
                Measure measure = Measures.ofId(id).orElseThrow();
                sum += measure.probe(state.id()).reading().applyAsDouble(world);
            }
            assertThat(sum).as(id).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void readingChangesNothing() {
        long seed = 11;
        Probe gap = Measures.ofId("gap").orElseThrow().probe("CN/US");
        List<Probe> all = new ArrayList<>(List.of(gap));
        all.addAll(everything());
        double[] alone = new World(BASELINE.withProbes(List.of(gap)), seed).run();
        double[] among = new World(BASELINE.withProbes(all), seed).run();
        for (int t = 0; t < alone.length; t++) {
            assertThat(among[t * all.size()]).isEqualTo(alone[t]);
        }
    }

    @Test
    void everyStandardLabelNamesAMeasure() {
        List<String> labels =
                Measures.standard(
                        new Cast(
                                List.of("US", "CN"),
                                List.of("US", "CN"),
                                List.of("nvidia"),
                                Map.of(Segment.CHIP_DESIGN, List.of("US"))));
        assertThat(labels).doesNotHaveDuplicates();
        for (String label : labels) {
            assertThat(Measures.ofId(label.replaceAll("\\(.*", ""))).as(label).isPresent();
        }
    }

    private static World stepped(int quarters) {
        World world = new World(BASELINE.withProbes(List.of()), 3);
        world.start();
        for (int t = 0; t < quarters; t++) {
            world.stepQuarter();
        }
        return world;
    }

    private static List<Probe> everything() {
        return Measures.all().stream().flatMap(one -> probes(one).stream()).toList();
    }

    private static List<Probe> probes(Measure measure) {
        List<Probe> probes = new ArrayList<>();
        for (List<Key> form : measure.forms()) {
            List<String> subjects = List.of("");
            for (Key key : form) {
                List<String> longer = new ArrayList<>();
                for (String start : subjects) {
                    for (String name : names(key)) {
                        longer.add(start.isEmpty() ? name : start + "/" + name);
                    }
                }
                subjects = longer;
            }
            for (String subject : subjects) {
                probes.add(measure.probe(subject.isEmpty() ? Measure.WORLD : subject));
            }
        }
        return probes;
    }

    private static List<String> names(Key key) {
        return switch (key) {
            case STATE -> BASELINE.states().stream().map(state -> state.id()).toList();
            case FIRM -> BASELINE.firms().stream().map(firm -> firm.id()).toList();
            case LAYER -> Stream.of(Layer.values()).map(Enum::name).toList();
            case SEGMENT -> Stream.of(Segment.values()).map(Enum::name).toList();
            case CHANNEL -> Stream.of(Channel.values()).map(Channel::id).toList();
            case INSTRUMENT -> Stream.of(InstrumentKind.values()).map(InstrumentKind::id).toList();
            case SECTOR -> Stream.of(Sector.values()).map(Sector::id).toList();
        };
    }
}
