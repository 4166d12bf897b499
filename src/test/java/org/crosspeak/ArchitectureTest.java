// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages, what each may know, and where each library may be used. */
@AnalyzeClasses(packages = "org.crosspeak", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.crosspeak";

  @ArchTest
  static final ArchRule packages_know_only_what_they_may =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("peaks")
          .definedBy(ROOT + ".peaks..")
          .layer("structure")
          .definedBy(ROOT + ".structure..")
          .layer("format")
          .definedBy(ROOT + ".format..")
          .layer("correlation")
          .definedBy(ROOT + ".correlation..")
          .layer("advice")
          .definedBy(ROOT + ".advice..")
          .layer("compound")
          .definedBy(ROOT + ".compound..")
          .layer("report")
          .definedBy(ROOT + ".report..")
          .layer("door")
          .definedBy(ROOT)
          .layer("attach")
          .definedBy(ROOT + ".attach..")
          .layer("batch")
          .definedBy(ROOT + ".batch..")
          .layer("cli")
          .definedBy(ROOT + ".cli..")
          .whereLayer("peaks")
          .mayNotAccessAnyLayer()
          .whereLayer("structure")
          .mayOnlyAccessLayers("peaks")
          .whereLayer("format")
          .mayOnlyAccessLayers("peaks")
          .whereLayer("correlation")
          .mayOnlyAccessLayers("peaks", "structure")
          .whereLayer("advice")
          .mayOnlyAccessLayers("peaks", "structure", "correlation")
          .whereLayer("compound")
          .mayOnlyAccessLayers("peaks", "format", "structure")
          .whereLayer("report")
          .mayOnlyAccessLayers("peaks", "structure", "format", "correlation", "advice", "compound")
          .whereLayer("door")
          .mayOnlyAccessLayers(
              "peaks", "structure", "format", "correlation", "advice", "compound", "report")
          .whereLayer("attach")
          .mayOnlyAccessLayers("door", "report", "compound", "peaks", "structure", "correlation")
          .whereLayer("batch")
          .mayOnlyAccessLayers("door", "report", "compound", "peaks")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule cdk_stays_in_structure =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".structure..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openscience..");

  @ArchTest
  static final ArchRule no_cdk_type_is_handed_out =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(ROOT + ".structure..")
          .should()
          .notHaveRawReturnType(JavaClass.Predicates.resideInAPackage("org.openscience.."));

  /**
   * Jackson, FastCSV and StAX are for readers, writers and the classes that load resources; those
   * of structure, correlation and advice are told by their names.
   */
  @ArchTest
  static final ArchRule parsers_stay_where_files_are_read_and_written =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".format..", ROOT + ".compound..", ROOT + ".report..", ROOT + ".attach..")
          .and(DescribedPredicate.not(loadsResources()))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "javax.xml..");

  @ArchTest
  static final ArchRule templates_stay_in_report =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..");

  @ArchTest
  static final ArchRule picocli_stays_in_cli =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule only_cli_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule nobody_asks_the_clock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now");

  private static DescribedPredicate<JavaClass> loadsResources() {
    return DescribedPredicate.describe(
        "load resources",
        type ->
            type.getName().matches(".*(Loader|Reader|Files?|Table|Resources?|Json)(\\$.*)?")
                || type.getMethods().stream()
                    .anyMatch(
                        method ->
                            method.getName().equals("load")
                                && method.getModifiers().contains(JavaModifier.STATIC)));
  }

  /**
   * The engine knows candidates by label and sites by role, both from the scaffold's file: a locant
   * ("C-7a", "N-1") or a scaffold's name in its code would be a special case.
   */
  @Test
  void no_label_locant_or_scaffold_stands_in_the_code_of_engine_report_and_advice()
      throws IOException {
    Pattern literal = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    Pattern word = Pattern.compile("\\b[NCH]-?\\d+[a-z]?\\b|indazole|diazepane|pyrazole|H-alpha");
    List<String> found = new ArrayList<>();
    for (String name : List.of("correlation", "report", "advice")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/crosspeak", name))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
          Matcher literals = literal.matcher(code);
          while (literals.find()) {
            if (word.matcher(literals.group()).find()) {
              found.add(file.getFileName() + ": " + literals.group());
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void every_source_names_its_licence_first_and_stays_short() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
            .as(file.toString())
            .isEqualTo("// SPDX-License-Identifier: Apache-2.0");
        if (file.startsWith("src/main")) {
          assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(300);
        }
      }
    }
  }
}
