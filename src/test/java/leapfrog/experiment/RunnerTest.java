package leapfrog.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import leapfrog.model.core.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerTest {

    private static final SeriesGrid GRID = Fake.SMALL;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyArmMeetsEverySeedOnce(int threads) throws IOException {
        Simulation world = Fake.slow(Fake.walks(GRID));
        List<Arm> arms = List.of(new Arm("none", world), new Arm("blanket", world));
        RunPlan plan = new RunPlan(arms, new long[] {3, 14, 15, 92}, GRID, true);
        Memory memory = new Memory();

        Tally tally = new Runner(threads, Progress.SILENT).run(plan, memory);

        assertThat(tally).isEqualTo(new Tally(8, 8, 0));
        assertThat(memory.outcomes.keySet()).containsExactlyInAnyOrderElementsOf(plan.jobs());
        memory.outcomes.forEach(
                (job, outcome) -> assertThat(outcome.numbers()).isEqualTo(world.run(job.seed())));
    }

    @Test
    void aReplicationThatThrowsLeavesTheOthersStanding() throws IOException {
        Simulation world =
                seed -> {
                    if (seed == 2) {
                        throw new SimulationFailure(Quarter.of(2027, 2), "no vendor left", null);
                    }
                    if (seed == 3) {
                        throw new IllegalStateException("ledger is off by 3");
                    }
                    return new double[GRID.size()];
                };
        Memory memory = new Memory();

        Tally tally = new Runner(2, Progress.SILENT).run(plan(world, 1, 2, 3, 4), memory);

        assertThat(tally).isEqualTo(new Tally(4, 2, 2));
        Outcome known = memory.outcomes.get(new Job(0, 1, 2));
        assertThat(known.quarter()).isEqualTo("2027-Q2");
        assertThat(known.message()).isEqualTo("no vendor left");
        Outcome unknown = memory.outcomes.get(new Job(0, 2, 3));
        assertThat(unknown.quarter()).isNull();
        assertThat(unknown.message()).isEqualTo("IllegalStateException: ledger is off by 3");
    }

    @Test
    void aRecordOfTheWrongLengthIsAFailure() throws IOException {
        Memory memory = new Memory();
        new Runner(1, Progress.SILENT).run(plan(seed -> new double[3], 1), memory);
        assertThat(memory.outcomes.get(new Job(0, 0, 1)).message())
                .isEqualTo("IllegalStateException: recorded 3 numbers, not 48");
    }

    @Test
    void whatTheSinkHoldsIsNotRunAgain() throws IOException {
        Set<Long> ran = new HashSet<>();
        Memory memory = new Memory();
        memory.held.add(new Job(0, 1, 2));
        Simulation world =
                seed -> {
                    ran.add(seed);
                    return new double[GRID.size()];
                };

        Tally tally = new Runner(1, Progress.SILENT).run(plan(world, 1, 2, 3), memory);

        assertThat(ran).containsExactlyInAnyOrder(1L, 3L);
        assertThat(tally).isEqualTo(new Tally(3, 3, 0));
    }

    @Test
    void stoppingKeepsWhatEndedAndDropsTheRest() throws IOException {
        Memory memory = new Memory();
        Runner[] runner = new Runner[1];
        Simulation world =
                seed -> {
                    if (seed == 5) {
                        runner[0].stop();
                    }
                    return new double[GRID.size()];
                };
        runner[0] = new Runner(1, Progress.SILENT);

        Tally tally = runner[0].run(plan(world, 1, 2, 3, 4, 5, 6, 7), memory);

        assertThat(tally).isEqualTo(new Tally(7, 5, 0));
        assertThat(tally.stopped()).isTrue();
    }

    @Test
    void aSlowSinkHoldsTheWorkersBack() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        int[] mostAhead = new int[1];
        Simulation world =
                seed -> {
                    begun.incrementAndGet();
                    return new double[GRID.size()];
                };
        Memory memory =
                new Memory() {
                    @Override
                    public void accept(Outcome outcome) {
                        super.accept(outcome);
                        try {
                            Thread.sleep(2);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        mostAhead[0] = Math.max(mostAhead[0], begun.get() - outcomes.size());
                    }
                };

        new Runner(2, Progress.SILENT).run(plan(world, Seeds.mixed(1, 100)), memory);

        // Eight wait in the queue and each of two workers holds one that does not fit.
        assertThat(mostAhead[0]).isBetween(2, 10);
    }

    @Test
    void aSinkThatCannotWriteEndsTheRun() {
        Memory full =
                new Memory() {
                    @Override
                    public void accept(Outcome outcome) {
                        throw new IllegalStateException("No space left on device");
                    }
                };
        assertThatThrownBy(
                        () ->
                                new Runner(2, Progress.SILENT)
                                        .run(plan(Fake.walks(GRID), 1, 2, 3), full))
                .hasMessage("No space left on device");
    }

    @Test
    void anErrorOfTheMachineEndsTheRunRatherThanOneReplication() {
        Simulation world =
                seed -> {
                    throw new NoClassDefFoundError("sim/engine/SimState");
                };
        assertThatThrownBy(() -> new Runner(2, Progress.SILENT).run(plan(world, 1), new Memory()))
                .hasMessageContaining("sim/engine/SimState");
    }

    private static RunPlan plan(Simulation world, long... seeds) {
        return RunPlan.single("none", world, seeds, GRID);
    }

    /** Keeps outcomes in memory. */
    private static class Memory implements ResultSink {

        final Map<Job, Outcome> outcomes =
                new TreeMap<>(
                        java.util.Comparator.comparingInt(Job::arm)
                                .thenComparingInt(Job::replication));
        final List<Job> held = new ArrayList<>();

        @Override
        public boolean holds(Job job) {
            return held.contains(job);
        }

        @Override
        public void begin() {}

        @Override
        public void accept(Outcome outcome) {
            outcomes.put(outcome.job(), outcome);
        }
    }
}
