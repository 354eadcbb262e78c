package leapfrog.output.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import leapfrog.experiment.analysis.Pages;
import leapfrog.experiment.comparison.PairedPages;

/** Reads a journal's numbers page by page, a page of all replications at a time. */
final class JournalReader {

    private final Journal journal;
    private final Paging paging;

    JournalReader(Journal journal) {
        this.journal = journal;
        this.paging = Paging.of(journal.plan());
    }

    /** One arm over all replications that finished. */
    Pages pages(int arm) {
        return new Pages() {
            @Override
            public int count() {
                return paging.count();
            }

            @Override
            public int firstQuarter(int page) {
                return paging.firstQuarter(page);
            }

            @Override
            public double[][] read(int page) throws IOException {
                return Arrays.stream(byReplication(arm, page))
                        .filter(Objects::nonNull)
                        .toArray(double[][]::new);
            }
        };
    }

    /** Two arms over all replications. */
    PairedPages paired(int base, int policy) {
        return new PairedPages() {
            @Override
            public int count() {
                return paging.count();
            }

            @Override
            public int firstQuarter(int page) {
                return paging.firstQuarter(page);
            }

            @Override
            public double[][] base(int page) throws IOException {
                return byReplication(base, page);
            }

            @Override
            public double[][] policy(int page) throws IOException {
                return byReplication(policy, page);
            }
        };
    }

    /** A page of every replication; null where one did not finish. */
    private double[][] byReplication(int arm, int page) throws IOException {
        double[][] byReplication = new double[journal.plan().replications()][];
        for (int i = 0; i < byReplication.length; i++) {
            byReplication[i] = journal.numbers(arm, i, paging.offset(page), paging.length(page));
        }
        return byReplication;
    }
}
