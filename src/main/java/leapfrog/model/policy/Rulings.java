package leapfrog.model.policy;

import java.io.Serializable;

/**
 * What the rules among the terms of a quarter mean for the states and firms of a world, each worked
 * out once.
 *
 * @param clearance what export controls mean for buyers and learners
 * @param imports what import controls mean for buyers
 * @param screening what screenings of investment mean
 * @param platforms whose platforms, models and frameworks are kept out where
 * @param champions which firms states back as platforms of which sectors
 * @param expansion how states push their firms into others
 * @param visas how open states are to foreign researchers
 * @param standards who works on standards with whom
 * @param safety agreements on safety
 * @param hedging how even states want their ties to be
 * @param regulation what rules for those who offer the technology cost
 */
public record Rulings(
        Clearance clearance,
        ImportRules imports,
        ScreeningRules screening,
        PlatformRules platforms,
        ChampionRules champions,
        ExpansionRules expansion,
        VisaRules visas,
        StandardsRules standards,
        SafetyRules safety,
        HedgingRules hedging,
        RegulationRules regulation)
        implements Serializable {

    public static Rulings of(Terms terms, Parties parties) {
        return new Rulings(
                new Clearance(terms, parties),
                new ImportRules(terms, parties),
                new ScreeningRules(terms, parties),
                new PlatformRules(terms, parties),
                new ChampionRules(terms, parties),
                new ExpansionRules(terms, parties),
                new VisaRules(terms),
                new StandardsRules(terms, parties),
                new SafetyRules(terms, parties),
                new HedgingRules(terms, parties),
                new RegulationRules(terms, parties));
    }
}
