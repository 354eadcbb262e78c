package leapfrog.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leapfrog.model.core.Luck;

/** The seeds of replications: mixed from one number, or the first of a published list. */
public final class Seeds {

    /** The golden ratio's odd 64-bit fraction, the increment of SplitMix64. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /** Different for every replication, and for the same replication whatever the number asked. */
    public static long[] mixed(long seed, int replications) {
        long root = Luck.mix(seed + GOLDEN);
        long[] seeds = new long[replications];
        for (int i = 0; i < replications; i++) {
            seeds[i] = Luck.mix(root + (i + 1) * GOLDEN);
        }
        return seeds;
    }

    /**
     * Reads a list: one whole number of 64 bits a line; {@code #} starts a comment.
     *
     * @throws InputException with every bad line, when the list is empty or names a seed twice
     * @throws IOException when the file cannot be read
     */
    public static long[] read(Path file) throws IOException {
        Map<Long, Integer> lineOf = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                readSeed(text, i + 1, lineOf)
                        .ifPresent(mistake -> mistakes.add(file + ":" + mistake));
            }
        }
        if (mistakes.isEmpty() && lineOf.isEmpty()) {
            mistakes.add(file + ": holds no seed; write one whole number a line");
        }
        if (!mistakes.isEmpty()) {
            throw new InputException(mistakes);
        }
        return lineOf.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    private static Optional<String> readSeed(String text, int line, Map<Long, Integer> lineOf) {
        try {
            Integer earlier = lineOf.putIfAbsent(Long.parseLong(text), line);
            return earlier == null
                    ? Optional.empty()
                    : Optional.of(line + ": seed " + text + " stands already on line " + earlier);
        } catch (NumberFormatException e) {
            return Optional.of(
                    line + ": a seed is a whole number of 64 bits, found '" + text + "'");
        }
    }
}
