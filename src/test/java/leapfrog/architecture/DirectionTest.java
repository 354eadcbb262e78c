package leapfrog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import leapfrog.model.policy.Instrument;
import leapfrog.scenario.HoldOutRecord;

/** Dependencies point inwards: the model knows nothing of what reads, runs, draws or asks it. */
@AnalyzeClasses(packages = "leapfrog", importOptions = DoNotIncludeTests.class)
class DirectionTest {

    @ArchTest
    static final ArchRule everyClassStandsInARoom =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Room.MODEL, Room.SCENARIO, Room.EXPERIMENT, Room.OUTPUT, Room.CLI)
                    .because("a class outside the rooms would escape the rules about them");

    @ArchTest
    static final ArchRule roomsLookInwards =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("model")
                    .definedBy(Room.MODEL)
                    .layer("scenario")
                    .definedBy(Room.SCENARIO)
                    .layer("experiment")
                    .definedBy(Room.EXPERIMENT)
                    .layer("output")
                    .definedBy(Room.OUTPUT)
                    .layer("cli")
                    .definedBy(Room.CLI)
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("scenario")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("experiment")
                    .mayOnlyAccessLayers("model", "scenario")
                    .whereLayer("output")
                    .mayOnlyAccessLayers("model", "scenario", "experiment")
                    .whereLayer("cli")
                    .mayOnlyAccessLayers("model", "scenario", "experiment", "output")
                    .because(
                            "data goes one way, from file to scenario to world to table to figure;"
                                    + " a room that looks outwards cannot be read or tested alone");

    @ArchTest
    static final ArchRule roomsOfTheModelLookInwards =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("core")
                    .definedBy(Room.CORE)
                    .layer("technology")
                    .definedBy(Room.TECHNOLOGY)
                    .layer("policy")
                    .definedBy(Room.POLICY)
                    .layer("agent")
                    .definedBy(Room.AGENT)
                    .layer("market")
                    .definedBy(Room.MARKET)
                    .layer("world")
                    .definedBy(Room.WORLD)
                    .layer("measure")
                    .definedBy(Room.MEASURE)
                    .whereLayer("core")
                    .mayNotAccessAnyLayer()
                    .whereLayer("technology")
                    .mayOnlyAccessLayers("core")
                    .whereLayer("policy")
                    .mayOnlyAccessLayers("core", "technology")
                    .whereLayer("agent")
                    .mayOnlyAccessLayers("core", "technology", "policy")
                    .whereLayer("market")
                    .mayOnlyAccessLayers("core", "technology", "policy", "agent")
                    .whereLayer("world")
                    .mayOnlyAccessLayers("core", "technology", "policy", "agent", "market")
                    .whereLayer("measure")
                    .mayOnlyAccessLayers("core", "technology", "policy", "agent", "market", "world")
                    .because(
                            "a policy must be testable without a market, a market without a world,"
                                    + " and a world must run the same whether or not it is measured");

    @ArchTest
    static final ArchRule noRoomsTurnInACircle =
            slices().matching("leapfrog.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("two rooms that need each other are one room with two doors");

    @ArchTest
    static final ArchRule agentsAndMarketsReadTermsAlone =
            noClasses()
                    .that()
                    .resideInAnyPackage(Room.AGENT, Room.MARKET)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Instrument.class)
                    .because(
                            "markets and firms read terms and do not know which instrument made"
                                    + " them; an instrument can then be added without touching them");

    @ArchTest
    static final ArchRule noCalibrationSeesWhatIsHeldOut =
            noClasses()
                    .that()
                    .resideInAPackage("leapfrog.experiment.calibration..")
                    .or()
                    .haveSimpleNameStartingWith("Calibrat")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(HoldOutRecord.class)
                    .because("a comparison with what a fit has seen shows nothing");
}
