package leapfrog.model.world;

import java.util.List;
import leapfrog.model.agent.FirmSeed;
import leapfrog.model.agent.StateSeed;
import leapfrog.model.core.Luck;
import leapfrog.model.policy.DatedInstrument;

/** Shortcuts of tests that run whole worlds. */
final class Worlds {

    private Worlds() {}

    /** A seed of 64 mixed bits. */
    static long seed(long index) {
        return Luck.mix(index + 77);
    }

    static double[] run(Blueprint blueprint, long seed) {
        return new World(blueprint, seed).run();
    }

    /** A world at the end of its first recorded quarter. */
    static World begun(Blueprint blueprint, long seed) {
        World world = new World(blueprint, seed);
        world.start();
        for (int quarter = 0; quarter <= World.PREHISTORY; quarter++) {
            world.stepQuarter();
        }
        return world;
    }

    static Blueprint withPolicies(Blueprint plain, List<DatedInstrument> policies) {
        return with(plain, plain.states(), plain.firms(), policies, plain.events());
    }

    static Blueprint withFirms(Blueprint plain, List<FirmSeed> firms) {
        return with(plain, plain.states(), firms, plain.policies(), plain.events());
    }

    static Blueprint with(
            Blueprint plain,
            List<StateSeed> states,
            List<FirmSeed> firms,
            List<DatedInstrument> policies,
            List<WindowEvent> events) {
        return new Blueprint(
                plain.from(),
                plain.to(),
                plain.fork(),
                plain.adopters(),
                states,
                firms,
                plain.parameters(),
                policies,
                events,
                plain.probes(),
                plain.watched(),
                plain.choices());
    }
}
