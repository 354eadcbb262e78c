package leapfrog.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import leapfrog.model.Shipped;
import org.junit.jupiter.api.Test;

/** A checkpoint of the engine is the Java serialisation of the world. */
class WorldCheckpointTest {

    @Test
    void aWorldPutAwayInMidRunAndTakenUpAgainEndsBitEqual() throws Exception {
        Blueprint blueprint = Shipped.scenario("baseline.yaml", 60, "2026-Q4");
        World straight = Worlds.begun(blueprint, Worlds.seed(4));
        World first = Worlds.begun(blueprint, Worlds.seed(4));
        for (int t = 1; t < 31; t++) {
            straight.stepQuarter();
            first.stepQuarter();
        }
        World restored = restored(first);
        for (int t = 31; t < blueprint.quarters(); t++) {
            straight.stepQuarter();
            restored.stepQuarter();
            for (Probe probe : blueprint.probes()) {
                // Boxed, since undefined must equal undefined.
                Double expected = probe.reading().applyAsDouble(straight);
                assertThat((Double) probe.reading().applyAsDouble(restored))
                        .as(probe.label())
                        .isEqualTo(expected);
            }
        }
    }

    private static World restored(World world) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(world);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (World) in.readObject();
        }
    }
}
