package leapfrog.experiment.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import leapfrog.model.core.Luck;
import leapfrog.model.core.Purpose;
import leapfrog.model.market.safety.Race;

/**
 * The racing model of Armstrong, Bostrom and Shulman (2016, doi 10.1007/s00146-015-0590-y) in its
 * form of public information: the chance of a disaster among n teams of capability uniform on [0,
 * mu] and enmity e.
 */
final class RacingLimit implements Limit {

    private static final int DRAWS = 200_000;
    private static final double ERRORS = 3.5;

    /** Teams, enmity, and weight of capability. */
    private record Game(int teams, double enmity, double mu) {

        /**
         * The lead d of the best has P(D > d) = (1 - d / mu)^n, so the mean of min(1, D / e) is mu
         * / (e (n + 1)) (1 - (1 - min(e, mu) / mu)^(n + 1)).
         */
        double disaster() {
            double reached = Math.min(enmity, mu) / mu;
            return 1 - mu / (enmity * (teams + 1)) * (1 - Math.pow(1 - reached, teams + 1));
        }
    }

    private static final List<Game> GAMES =
            List.of(
                    new Game(2, 1, 1),
                    new Game(5, 1, 1),
                    new Game(2, 0.4, 0.2),
                    new Game(5, 0.4, 1),
                    new Game(2, 1, 2));

    @Override
    public List<LimitRow> check(LimitRuns runs) {
        List<LimitRow> rows = new ArrayList<>();
        for (Game game : GAMES) {
            rows.add(row(game));
        }
        return rows;
    }

    private static LimitRow row(Game game) {
        int n = game.teams();
        long key = new Luck(n).key(Purpose.INCIDENT, n, 0);
        double sum = 0;
        double squares = 0;
        double[] teams = new double[n];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < n; i++) {
                teams[i] = game.mu() * Luck.uniform(key, (long) draw * n + i);
            }
            Arrays.sort(teams);
            double risk = 1 - Race.safety(teams[n - 1] - teams[n - 2], game.enmity());
            sum += risk;
            squares += risk * risk;
        }
        double mean = sum / DRAWS;
        double error = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS);
        return new LimitRow(
                "race-" + n + "-" + text(game.enmity()) + "-" + text(game.mu()),
                "chance of a disaster among "
                        + n
                        + " teams, enmity "
                        + text(game.enmity())
                        + ", weight of capability "
                        + text(game.mu()),
                game.disaster(),
                mean,
                ERRORS * error);
    }

    private static String text(double number) {
        return number == Math.rint(number)
                ? Integer.toString((int) number)
                : Double.toString(number);
    }
}
