package leapfrog.model.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every instrument there is, with the name it has in scenario files, its levers and how its record
 * is made from them. The one place to register a new instrument.
 */
public enum InstrumentKind {
    FRONTIER_INVESTMENT(
            "frontier-investment",
            "public money for the frontier, basic and mission-oriented",
            FrontierInvestment.LEVERS,
            FrontierInvestment::of),
    OPEN_ECOSYSTEM(
            "open-ecosystem",
            "a push for open frameworks, models and public data",
            OpenEcosystem.LEVERS,
            OpenEcosystem::of),
    EXPORT_CONTROL(
            "export-control",
            "what may not be sold to whom: devices, tools, memory, rented computing, weights",
            ExportControl.LEVERS,
            ExportControl::of),
    PLATFORM_BAN(
            "platform-ban",
            "whose platforms, models or frameworks are kept out of the home market",
            PlatformBan.LEVERS,
            PlatformBan::of),
    INVESTMENT_SCREENING(
            "investment-screening",
            "whose stakes in home firms are looked at and refused",
            InvestmentScreening.LEVERS,
            InvestmentScreening::of),
    DATA_SOVEREIGNTY(
            "data-sovereignty",
            "what data may flow out, who may collect it, and what is shared at home",
            DataSovereignty.LEVERS,
            DataSovereignty::of),
    SELF_RELIANCE(
            "self-reliance",
            "a fund, procurement and chiplets for domestic chips",
            SelfReliance.LEVERS,
            SelfReliance::of),
    EFFICIENCY_DRIVE(
            "efficiency-drive",
            "grants for doing more with less computing",
            EfficiencyDrive.LEVERS,
            EfficiencyDrive::of),
    DIFFUSION(
            "diffusion",
            "support, literacy, government use and robots to bring the technology into use",
            Diffusion.LEVERS,
            Diffusion::of),
    OVERSEAS_EXPANSION(
            "overseas-expansion",
            "support of home firms that build and invest in other states",
            OverseasExpansion.LEVERS,
            OverseasExpansion::of),
    TALENT(
            "talent",
            "who may come, who is called back, and how many are taught",
            TalentPolicy.LEVERS,
            TalentPolicy::of),
    ENERGY_INFRASTRUCTURE(
            "energy-infrastructure",
            "power for computing beyond what the grid would add by itself",
            EnergyInfrastructure.LEVERS,
            EnergyInfrastructure::of),
    RESEARCH_COMPUTE(
            "research-compute",
            "computing for universities",
            ResearchCompute.LEVERS,
            ResearchCompute::of),
    STANDARDS(
            "standards",
            "effort to make home standards those of others",
            Standards.LEVERS,
            Standards::of),
    SAFETY_COOPERATION(
            "safety-cooperation",
            "an agreement on safety: who signs, a floor, and what is shared",
            SafetyCooperation.LEVERS,
            SafetyCooperation::of),
    HEDGING(
            "hedging",
            "a balance between the poles in what the state depends on",
            Hedging.LEVERS,
            Hedging::of),
    AI_REGULATION(
            "ai-regulation",
            "rules for those who offer the technology, and support beside them",
            AiRegulation.LEVERS,
            AiRegulation::of),
    IMPORT_CONTROL(
            "import-control",
            "how much of the spending on devices may go abroad",
            ImportControl.LEVERS,
            ImportControl::of);

    private final String id;
    private final String text;
    private final List<Lever> levers;
    private final Function<LeverValues, Instrument> maker;

    InstrumentKind(
            String id, String text, List<Lever> levers, Function<LeverValues, Instrument> maker) {
        this.id = id;
        this.text = text;
        this.levers = levers;
        this.maker = maker;
    }

    /** The name in scenario files. */
    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    public List<Lever> levers() {
        return levers;
    }

    /**
     * @throws IllegalArgumentException when the levers contradict each other
     */
    public Instrument make(LeverValues levers) {
        return maker.apply(levers);
    }

    public static Optional<InstrumentKind> ofId(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
