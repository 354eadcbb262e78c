package leapfrog.model.policy;

import java.io.Serializable;

/**
 * One measure a state takes: a pure function from who issues it and how strongly to terms. The fold
 * over all instruments in force gives the quarter's {@link Terms}; an instrument reads nothing but
 * its own levers, so it can be tested without a world.
 */
public sealed interface Instrument extends Serializable
        permits AiRegulation,
                DataSovereignty,
                Diffusion,
                EfficiencyDrive,
                EnergyInfrastructure,
                ExportControl,
                FrontierInvestment,
                Hedging,
                ImportControl,
                InvestmentScreening,
                OpenEcosystem,
                OverseasExpansion,
                PlatformBan,
                ResearchCompute,
                SafetyCooperation,
                SelfReliance,
                Standards,
                TalentPolicy {

    /**
     * Adds what this instrument does to the quarter's terms.
     *
     * @param issuer index of the state
     * @param strength from 0 (absent) to 1 (full), after phase-in
     */
    void contribute(Terms.Draft draft, int issuer, double strength);

    /**
     * Adds what a decided but not yet started instrument makes others expect; most say nothing.
     *
     * @param intensity strength it will have in full force
     * @param quartersToStart at least 1
     */
    default void announce(Terms.Draft draft, int issuer, double intensity, int quartersToStart) {}
}
