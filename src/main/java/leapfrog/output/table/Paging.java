package leapfrog.output.table;

import leapfrog.experiment.RunPlan;

/**
 * How a replication's quarters are cut into pages, so that one page of all replications fits into
 * memory. Follows from the plan alone: a resumed run cuts in the same way.
 *
 * @param quarters recorded
 * @param quartersPerPage of every page but perhaps the last
 * @param width numbers a quarter
 */
record Paging(int quarters, int quartersPerPage, int width) {

    /** Numbers in one page over all replications: 64 MB of them. */
    private static final long BUDGET = 8_000_000;

    static Paging of(RunPlan plan) {
        int quarters = plan.grid().quarters();
        int width = plan.grid().width();
        long aQuarter = Math.max(1, (long) width * plan.replications());
        return new Paging(
                quarters, (int) Math.max(1, Math.min(quarters, BUDGET / aQuarter)), width);
    }

    int count() {
        return (quarters + quartersPerPage - 1) / quartersPerPage;
    }

    int firstQuarter(int page) {
        return page * quartersPerPage;
    }

    /** Where the page starts in a replication's numbers. */
    int offset(int page) {
        return firstQuarter(page) * width;
    }

    /** Numbers of a page in one replication. */
    int length(int page) {
        return Math.min(quarters, firstQuarter(page + 1)) * width - offset(page);
    }
}
