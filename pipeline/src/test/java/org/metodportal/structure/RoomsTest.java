package org.metodportal.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way: the rooms stand in the order of the flow, and none looks forward. */
class RoomsTest {
  private static final String ROOT = "org.metodportal.";

  /** The rooms in the order in which data passes through them; {@code sample} feeds the first. */
  private static final List<String> ROOMS =
      List.of(
          "problem",
          "sample",
          "document",
          "source",
          "registry",
          "inbrowser",
          "expression",
          "definition",
          "indicator",
          "disclosure",
          "monitoring",
          "content",
          "page",
          "publish",
          "build",
          "cli");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TAKES_AND_GIVES =
      Pattern.compile("(?is)/\\*\\*.*\\btakes\\b.*\\bgives?\\b.*\\*/");

  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.metodportal");
  }

  private static String roomOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
  }

  @Test
  void everyClassStandsInAKnownRoom() {
    Set<String> rooms = program.stream().map(RoomsTest::roomOf).collect(Collectors.toSet());
    assertEquals(Set.copyOf(ROOMS), rooms);
  }

  @Test
  void noRoomLooksForward() {
    Set<String> forward = new TreeSet<>();
    for (JavaClass type : program) {
      int room = ROOMS.indexOf(roomOf(type));
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .filter(target -> ROOMS.indexOf(roomOf(target)) > room)
          .forEach(target -> forward.add(type.getName() + " → " + target.getName()));
    }
    assertEquals(Set.of(), forward);
  }

  @Test
  void noPackagesGoInCircles() {
    SlicesRuleDefinition.slices()
        .matching("org.metodportal.(**)")
        .should()
        .beFreeOfCycles()
        .check(program);
  }

  @Test
  void theGeneratorKnowsNothingOfTheProgram() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "sample..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "other rooms",
                type ->
                    type.getPackageName().startsWith(ROOT)
                        && !type.getPackageName().startsWith(ROOT + "sample")))
        .check(program);
  }

  /** A library and the packages that may know it; all others get on without. */
  @ParameterizedTest
  @CsvSource({
    "Beam, org.apache.beam.., indicator.job.. build.runner..",
    "CEL, dev.cel.., expression..",
    "Janino, org.codehaus.., expression..",
    "the parser of YAML, org.snakeyaml.., document",
    "the parser of Markdown, com.vladsch.., document.markdown content.regulation.markdown",
    "the sanitizer of HTML, org.owasp.., document.markdown",
    "the writer of workbooks, org.dhatim.fastexcel.., page.opendata",
    "the reader and writer of CSV, org.apache.commons.csv.., source.table page.opendata"
        + " publish.opendata publish.readback",
    "templates, freemarker.., publish",
    "the parser of HTML, org.jsoup.., publish.. cli.preview",
    "the printer of PDF, com.openhtmltopdf.., publish.pdf",
    "the writer of PDF, org.apache.pdfbox.., publish.pdf publish.readback",
    "the watcher of folders, io.methvin.., cli.preview",
    "the compiler to JavaScript, org.teavm.., inbrowser",
    "the command line, picocli.., cli..",
  })
  void aLibraryStaysBehindItsWall(String what, String library, String insiders) {
    String[] rooms = Stream.of(insiders.split(" ")).map(room -> ROOT + room).toArray(String[]::new);
    JavaClasses inside = program.that(resideInAnyPackage(rooms));
    assertTrue(
        inside.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())),
        what + " is known to nobody behind the wall");
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(program);
  }

  @Test
  void onlyTheReaderOfWorkbooksKnowsTheParserOfXml() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "source.workbook")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.aalto..")
        .check(program);
  }

  /**
   * Whatever is said of persons is computed from what is published: rooms that say something get
   * neither what the tables gave nor single persons. The last good tables of a territory pass
   * through {@code publish} on their way back to the rooms that protect.
   */
  @Test
  void whatIsSaidFollowsFromWhatIsPublished() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "monitoring..", ROOT + "page..", ROOT + "publish..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "publish.release.LastGood")
        .and()
        .haveNameNotMatching(".*\\.LastGood\\$.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "indicator.job..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ROOT + "indicator.count.Counts")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ROOT + "indicator.PersonTallies")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ROOT + "registry.PersonYear")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ROOT + "disclosure.CountsToPublish")
        .check(program);
  }

  @Test
  void everyPackageSaysWhatItTakesAndGives() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (String name :
        program.stream().map(JavaClass::getPackageName).collect(Collectors.toSet())) {
      Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
      if (!Files.exists(info) || !TAKES_AND_GIVES.matcher(Files.readString(info)).find()) {
        silent.add(name);
      }
    }
    assertEquals(Set.of(), silent);
  }
}
