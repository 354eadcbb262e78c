package leapfrog.experiment;

/** Numbers of a few series, kept in memory by arm and replication. */
public final class Kept implements ResultSink {

    private final double[][][] numbers;

    public Kept(int arms, int replications) {
        numbers = new double[arms][replications][];
    }

    @Override
    public void accept(Outcome outcome) {
        numbers[outcome.job().arm()][outcome.job().replication()] = outcome.numbers();
    }

    /** As the grid lays them out; null where the replication failed. */
    public double[] numbers(int arm, int replication) {
        return numbers[arm][replication];
    }
}
