package leapfrog.experiment.comparison;

import java.io.IOException;

/**
 * What two arms recorded on the same seeds, page by page: all series over some quarters. A page
 * holds, by replication, numbers laid out as {@link leapfrog.experiment.SeriesGrid} says; null
 * where a replication did not finish.
 */
public interface PairedPages {

    int count();

    /** The first quarter of a page, counted from the first recorded one. */
    int firstQuarter(int page);

    double[][] base(int page) throws IOException;

    double[][] policy(int page) throws IOException;
}
