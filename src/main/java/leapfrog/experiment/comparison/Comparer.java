package leapfrog.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import leapfrog.experiment.Series;
import leapfrog.experiment.Workers;

/**
 * Works a comparison out. Threads share the series among them; each contrast is worked out by one
 * thread from values in the order of seeds, so the result has the same bits whatever their count.
 */
public final class Comparer {

    /** Opens what a policy's arm and the base recorded. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param policy index in the plan
         */
        PairedPages pages(int policy) throws IOException;
    }

    private final ComparisonPlan plan;
    private final int seeds;
    private final int threads;
    private final Contrasts contrasts;
    private final int[] primaries;

    /**
     * @param seeds of every arm
     * @param threads at least 1
     */
    public Comparer(ComparisonPlan plan, int seeds, int threads) {
        this.plan = plan;
        this.seeds = seeds;
        this.threads = threads;
        this.contrasts = new Contrasts(plan.draws(), plan.primaryDraws());
        List<Series> series = plan.grid().series();
        primaries =
                IntStream.range(0, series.size())
                        .filter(s -> plan.isPrimary(series.get(s)))
                        .toArray();
    }

    public Comparison compare(Reader reader) throws IOException {
        List<Effect> effects = new ArrayList<>();
        List<DifferencePath> paths = new ArrayList<>();
        try (Workers workers = new Workers(threads, "comparison")) {
            for (int policy = 0; policy < plan.policies().size(); policy++) {
                compare(policy, reader.pages(policy), workers, effects, paths);
            }
        }
        return new Comparison(
                plan.base(), plan.policies(), plan.dates(), plan.grid(), held(effects), paths);
    }

    private void compare(
            int policy,
            PairedPages pages,
            Workers workers,
            List<Effect> effects,
            List<DifferencePath> paths)
            throws IOException {
        int quarters = plan.grid().quarters();
        int width = plan.grid().width();
        List<Horizon> horizons =
                Horizon.after(plan.grid().from(), quarters, plan.dates().get(policy), plan.years());
        PairedCut cut = new PairedCut(seeds, quarters, width, horizons, primaries);
        cut.read(pages);
        Effect[] found = new Effect[width * horizons.size()];
        DifferencePath[] turned = new DifferencePath[primaries.length];
        int start = horizons.get(horizons.size() - 1).from();
        workers.share(primaries.length, p -> turned[p] = path(policy, p, cut, start));
        workers.share(width, s -> contrast(policy, s, horizons, cut, found));
        Collections.addAll(effects, found);
        Collections.addAll(paths, turned);
    }

    private void contrast(
            int policy, int s, List<Horizon> horizons, PairedCut cut, Effect[] found) {
        Series series = plan.grid().series().get(s);
        boolean primary = plan.isPrimary(series);
        for (int h = 0; h < horizons.size(); h++) {
            found[s * horizons.size() + h] =
                    contrasts.effect(
                            plan.policies().get(policy),
                            series,
                            horizons.get(h),
                            cut.base(h, s),
                            cut.policy(h, s),
                            primary);
        }
    }

    private DifferencePath path(int policy, int p, PairedCut cut, int start) {
        return new PathContrasts(contrasts)
                .of(
                        plan.policies().get(policy),
                        plan.grid().series().get(primaries[p]),
                        cut.differences(p),
                        start);
    }

    /** Primary contrasts of all policies are one family. */
    private static List<Effect> held(List<Effect> effects) {
        int[] primary =
                IntStream.range(0, effects.size()).filter(i -> effects.get(i).primary()).toArray();
        double[] adjusted =
                Holm.adjusted(IntStream.of(primary).mapToDouble(i -> effects.get(i).p()).toArray());
        List<Effect> all = new ArrayList<>(effects);
        for (int i = 0; i < primary.length; i++) {
            all.set(primary[i], effects.get(primary[i]).withAdjusted(adjusted[i]));
        }
        return all;
    }
}
