package leapfrog.architecture;

/** A room of the program: a package and the rooms below it. */
final class Room {

    static final String MODEL = "leapfrog.model..";
    static final String CORE = "leapfrog.model.core..";
    static final String TECHNOLOGY = "leapfrog.model.technology..";
    static final String POLICY = "leapfrog.model.policy..";
    static final String AGENT = "leapfrog.model.agent..";
    static final String MARKET = "leapfrog.model.market..";
    static final String WORLD = "leapfrog.model.world..";
    static final String MEASURE = "leapfrog.model.measure..";
    static final String SCENARIO = "leapfrog.scenario..";
    static final String EXPERIMENT = "leapfrog.experiment..";
    static final String OUTPUT = "leapfrog.output..";
    static final String TABLE = "leapfrog.output.table..";
    static final String REPORT = "leapfrog.output.report..";
    static final String CLI = "leapfrog.cli..";

    private Room() {}
}
