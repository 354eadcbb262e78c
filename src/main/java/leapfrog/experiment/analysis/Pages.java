package leapfrog.experiment.analysis;

import java.io.IOException;

/**
 * Recorded numbers of one arm, handed out in pages of whole quarters, so that a statistic over all
 * replications needs no more memory than a page.
 */
public interface Pages {

    int count();

    /** Quarters before this page. */
    int firstQuarter(int page);

    /**
     * The numbers of a page: one array for each replication that finished, in the order of
     * replications, quarter-major as in the grid.
     */
    double[][] read(int page) throws IOException;
}
