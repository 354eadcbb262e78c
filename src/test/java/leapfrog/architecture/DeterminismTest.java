package leapfrog.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The same scenario and seed give the same numbers on every machine, at any time. */
@AnalyzeClasses(packages = "leapfrog", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

    private static final String LUCK =
            "every draw has an address (seed, purpose, owner, quarter), so that a new draw in one"
                    + " place moves nothing elsewhere and two policies share their luck";

    @ArchTest
    static final ArchRule theModelHasNoGenerator =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(SplittableRandom.class, ThreadLocalRandom.class, UUID.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ec.util..", "java.util.random..")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.commons.math3.random..")
                    .because(LUCK);

    @ArchTest
    static final ArchRule theModelDoesNotAskMathForChance =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(StrictMath.class, "random")
                    .because(LUCK);

    @ArchTest
    static final ArchRule theModelHasNoClock =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethodWhere(
                            target(are(name("now")))
                                    .and(target(owner(resideInAPackage("java.time..")))))
                    .because("a result must not tell when it was made");

    @ArchTest
    static final ArchRule theModelHasNoSurroundings =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .callMethodWhere(
                            target(are(name("getenv")))
                                    .or(target(are(name("getProperty"))))
                                    .and(target(owner(resideInAPackage("java.lang..")))))
                    .orShould()
                    .callMethodWhere(
                            target(are(name("getDefault")))
                                    .and(target(owner(resideInAPackage("java.util..")))))
                    .because("a result must not depend on the machine, its language or its user");

    @ArchTest
    static final ArchRule theModelHasNoThreads =
            noClasses()
                    .that()
                    .resideInAPackage(Room.MODEL)
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.lang\\.Thread.*"
                                    + "|java\\.util\\.concurrent\\.(Exec|Fork|Completable|Future).*"
                                    + "|java\\.util\\.stream\\.StreamSupport")
                    .orShould()
                    .callMethodWhere(
                            target(are(name("parallel"))).or(target(are(name("parallelStream")))))
                    .because(
                            "replications run side by side and one replication runs alone; the order"
                                    + " of sums would otherwise depend on the number of cores");
}
