package org.figurecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The picture of the packages, as a test. */
class PackagePictureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.figurecheck");

  private static final String[] CORE =
      packages("figure", "text", "extract", "rule", "suspect", "score", "finding");
  private static final String[] ADAPTERS =
      packages("source", "rulefile", "store", "report", "mail");

  private static String[] packages(String... names) {
    return Arrays.stream(names)
        .map(name -> "org.figurecheck." + name + "..")
        .toArray(String[]::new);
  }

  @Test
  void theCoreKnowsOnlyTheJdkAndRe2() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(CORE, "java..", "com.google.re2j.."))
        .because("what a number means must not depend on a framework")
        .check(MAIN);
  }

  @Test
  void theCoreDoesNoInputOrOutputAndHasNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.time.zone..")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("repairing, extracting, judging and deciding are values in, values out")
        .check(MAIN);
  }

  @Test
  void adaptersNeverImportOneAnother() {
    for (String adapter : ADAPTERS) {
      noClasses()
          .that()
          .resideInAPackage(adapter)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Arrays.stream(ADAPTERS)
                  .filter(other -> !other.equals(adapter))
                  .toArray(String[]::new))
          .because("each adapter serves the use cases, not its neighbours")
          .allowEmptyShould(true)
          .check(MAIN);
    }
  }

  @Test
  void useCasesKnowNeitherAdaptersNorDrivers() {
    noClasses()
        .that()
        .resideInAPackage("org.figurecheck.run..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(with(ADAPTERS, packages("cli", "schedule", "config", "yaml")))
        .because("a port belongs to its caller")
        .check(MAIN);
  }

  @Test
  void onlyMainSeesTheConfiguration() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.figurecheck", "org.figurecheck.config..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.figurecheck.config..")
        .because("each package is given the small record that it needs")
        .check(MAIN);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("org.figurecheck.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a stranger reads one package at a time")
        .check(MAIN);
  }

  @Test
  void doubleOccursOnlyInScores() {
    DescribedPredicate<JavaClass> floating =
        DescribedPredicate.describe(
            "double or float",
            type -> type.getName().equals("double") || type.getName().equals("float"));
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("org.figurecheck.score..")
        .should()
        .haveRawType(floating)
        .because("a printed number is an interval of exact decimals")
        .check(MAIN);
  }

  private static String[] with(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
