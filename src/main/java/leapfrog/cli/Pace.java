package leapfrog.cli;

import java.util.Locale;

/**
 * How fast a long job goes, in words.
 *
 * @param ended so far, those of an earlier run counted in
 * @param total asked
 * @param sinceStart ended since this process started
 * @param seconds since then
 */
record Pace(int ended, int total, int sinceStart, double seconds) {

    /** Such as {@code 45/100 3.2/s 0:17 left}. */
    String text() {
        String count = ended + "/" + total;
        if (sinceStart == 0 || seconds <= 0) {
            return count;
        }
        double rate = sinceStart / seconds;
        String speed = String.format(Locale.ROOT, "%s  %.1f/s", count, rate);
        return ended == total
                ? speed
                : speed + "  " + clock(Math.round((total - ended) / rate)) + " left";
    }

    /** Such as {@code 0:17} or {@code 1:02:03}. */
    private static String clock(long seconds) {
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
    }
}
