package leapfrog.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import leapfrog.model.policy.Instrument;
import leapfrog.model.world.World;
import sim.engine.SimState;

/** Each library has one room that knows it, so that replacing it touches one room. */
@AnalyzeClasses(packages = "leapfrog", importOptions = DoNotIncludeTests.class)
class LibrariesTest {

    @ArchTest
    static final ArchRule onlyTheWorldKnowsMason =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.WORLD)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("sim..", "ec..")
                    .because(
                            "MASON shuffles equal events and shares one generator; kept in one room"
                                    + " neither can reach an agent or a market");

    @ArchTest
    static final ArchRule theWorldIsTheOnlyState =
            classes()
                    .that()
                    .areAssignableTo(SimState.class)
                    .and()
                    .doNotHaveModifier(JavaModifier.ABSTRACT)
                    .should()
                    .be(World.class)
                    .because("a run has one schedule and one owner of it");

    @ArchTest
    static final ArchRule onlyScenariosKnowYaml =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.SCENARIO)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.yaml..")
                    .because("whoever holds a scenario holds checked values, never text of a file");

    @ArchTest
    static final ArchRule onlyOutputDraws =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.OUTPUT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jfree..",
                            "java.awt..",
                            "javax.swing..",
                            "javax.imageio..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "de.rototor..")
                    .because(
                            "loading AWT costs start-up time and needs the program's own fonts in"
                                    + " place first; help and validation must do without");

    @ArchTest
    static final ArchRule onlyTablesKnowTheDatabase =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.TABLE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.duckdb..", "java.sql..", "javax.sql..")
                    .because(
                            "the journal alone knows how results become durable; analysis gets"
                                    + " arrays and can be tested without a database");

    @ArchTest
    static final ArchRule onlyReportsKnowTheTemplateEngine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.REPORT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("freemarker..", "com.google.gson..", "org.w3c.dom..")
                    .because("the page is made from the files of a folder, by one room alone");

    @ArchTest
    static final ArchRule onlyCommandsKnowTheCommandLine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(Room.CLI)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .because("everything a command does must be possible from a program too");

    @ArchTest
    static final ArchRule theModelKnowsNoFiles =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio..", "java.net..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.io\\.(File|Input|Output|Reader|Writer|Print).*")
                    .because("a world is made from a blueprint alone and told from measures alone");

    @ArchTest
    static final ArchRule anInstrumentIsARecord =
            classes()
                    .that()
                    .implement(Instrument.class)
                    .should()
                    .beRecords()
                    .because(
                            "an instrument is a pure function of its levers: no memory, shared"
                                    + " between replications and threads");
}
