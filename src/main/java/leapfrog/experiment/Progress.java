package leapfrog.experiment;

/** Is told how a long job goes, on the thread that writes results. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void started(int held, int total) {}

                @Override
                public void ended(Outcome outcome, int ended, int total) {}

                @Override
                public void closed() {}
            };

    /**
     * @param held replications that an earlier run had finished
     */
    void started(int held, int total);

    /** One more replication has ended and is stored. */
    void ended(Outcome outcome, int ended, int total);

    /** No more news: all have ended, or the job was stopped. */
    void closed();
}
