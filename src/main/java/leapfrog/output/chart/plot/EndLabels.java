package leapfrog.output.chart.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Heights of labels beside the ends of lines: each as near to its line as the others allow. Labels
 * that would touch are joined into a block around the mean of their wishes, which is the nearest
 * arrangement by squares (pooling of adjacent violators).
 */
public final class EndLabels {

    private EndLabels() {}

    /** A run of touching labels; {@code sum} is of what their first one would wish. */
    private record Block(int first, int count, double sum) {
        double start() {
            return sum / count;
        }
    }

    /** Whether so many labels have room at all. */
    public static boolean fit(int count, double pitch, double top, double bottom) {
        return count * pitch <= bottom - top + 1e-9;
    }

    /**
     * Middles of the labels in the order given.
     *
     * @param wishes heights of the line ends
     * @param pitch least distance of two middles
     */
    public static double[] spread(double[] wishes, double pitch, double top, double bottom) {
        List<Integer> order =
                IntStream.range(0, wishes.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> wishes[i]))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            Block block = new Block(rank, 1, wishes[order.get(rank)]);
            while (!blocks.isEmpty()) {
                Block above = blocks.get(blocks.size() - 1);
                if (above.start() + above.count() * pitch <= block.start()) {
                    break;
                }
                blocks.remove(blocks.size() - 1);
                block = joined(above, block, pitch);
            }
            blocks.add(block);
        }
        double[] middles = new double[wishes.length];
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++) {
                middles[order.get(block.first() + i)] = block.start() + i * pitch;
            }
        }
        return inside(middles, order, pitch, top, bottom);
    }

    private static Block joined(Block above, Block below, double pitch) {
        double shifted = below.sum() - below.count() * above.count() * pitch;
        return new Block(above.first(), above.count() + below.count(), above.sum() + shifted);
    }

    private static double[] inside(
            double[] middles, List<Integer> order, double pitch, double top, double bottom) {
        double least = top + pitch / 2;
        for (int i : order) {
            middles[i] = Math.max(middles[i], least);
            least = middles[i] + pitch;
        }
        double most = bottom - pitch / 2;
        for (int rank = order.size() - 1; rank >= 0; rank--) {
            int i = order.get(rank);
            middles[i] = Math.min(middles[i], most);
            most = middles[i] - pitch;
        }
        return middles;
    }
}
