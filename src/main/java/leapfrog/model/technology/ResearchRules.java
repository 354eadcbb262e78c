package leapfrog.model.technology;

import java.io.Serializable;
import leapfrog.model.core.Parameters;

/**
 * The numbers of research that do not differ by segment.
 *
 * @param returns elasticity of effort to money, the rest to talent
 * @param publicPull how much public knowledge at home adds to the rate of innovation
 * @param reach years of distance over which a model to imitate becomes unlikely
 * @param decay share of absorptive capacity lost a quarter
 * @param halfEffort effort at which absorption is 1 - 1/e
 * @param shareSpeed part of the way that the imitation share moves a quarter
 * @param shareSlope of the logit of the imitation share in the log ratio of returns
 * @param returnMemory part of the smoothed return that is renewed a quarter
 * @param leastShare least share of either channel
 * @param spillover how much of the rest of home research in the segment counts as own effort
 */
record ResearchRules(
        double returns,
        double publicPull,
        double reach,
        double decay,
        double halfEffort,
        double shareSpeed,
        double shareSlope,
        double returnMemory,
        double leastShare,
        double spillover)
        implements Serializable {

    /** Smoothed gains below this count as this, in nat, so that a ratio of returns exists. */
    static final double LEAST_GAIN = 0.02;

    static ResearchRules of(Parameters parameters) {
        return new ResearchRules(
                parameters.value("research-returns"),
                parameters.value("public-knowledge-pull"),
                parameters.value("imitation-reach"),
                parameters.value("absorption-decay"),
                parameters.value("absorption-half-effort"),
                parameters.value("imitation-share-speed"),
                parameters.value("imitation-share-slope"),
                1 - Math.pow(0.5, 1 / parameters.value("research-return-half-life")),
                parameters.value("least-channel-share"),
                parameters.value("home-spillover"));
    }
}
