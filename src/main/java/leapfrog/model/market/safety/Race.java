package leapfrog.model.market.safety;

/**
 * The choice of safety in a race where everybody sees how far the others are: the public
 * information form of Armstrong, Bostrom and Shulman (2016, doi 10.1007/s00146-015-0590-y). A team
 * that leads by d and would lose e of its worth to a rival's safe success keeps
 *
 * <pre>s = min(1, d/e)</pre>
 *
 * because with more the rival would overtake it by having none; a disaster has the chance 1 - s.
 */
public final class Race {

    private Race() {}

    /**
     * @param lead over the next rival, in any unit, from 0
     * @param enmity in the same unit; zero or less makes for full safety
     */
    public static double safety(double lead, double enmity) {
        return lead >= enmity ? 1 : Math.max(0, lead) / enmity;
    }
}
