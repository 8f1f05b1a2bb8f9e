package org.metodportal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A package is small, or says why it is large; inside it the classes know each other one way. */
final class PackagesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_FILES = 15;

  /** How the {@code package-info.java} of a larger package begins to give its reason. */
  private static final String REASON = "More than " + MOST_FILES + " files";

  /** Files that know each other in a circle, by one of them, with the reason why they may. */
  private static final Map<String, String> KNOTS =
      Map.ofEntries(
          Map.entry(
              "org.metodportal.cli.Main",
              "picocli's root names its commands, and the commands ask it for the clock"),
          Map.entry(
              "org.metodportal.cli.option.Console", "options make the console that obeys them"),
          Map.entry(
              "org.metodportal.content.deadline.Deadline",
              "a compound deadline is made of deadlines"),
          Map.entry(
              "org.metodportal.content.deadline.Interpreter",
              "a repetition is interpreted by the rules of its bounds"),
          Map.entry(
              "org.metodportal.content.regulation.Regulation",
              "an act is a tree of divisions and clauses that hold clauses"),
          Map.entry(
              "org.metodportal.content.structure.Structure",
              "a body knows by its reader's words whether it is a community"),
          Map.entry(
              "org.metodportal.document.YamlTree", "a parsed tree parses what is nested in a text"),
          Map.entry("org.metodportal.expression.Row", "a field of a row may hold rows"),
          Map.entry(
              "org.metodportal.expression.ExpressionProgram",
              "the compiled class extends the one that compiles it"),
          Map.entry(
              "org.metodportal.monitoring.trend.Trend",
              "a trend has its window and its turn, which are found by it"),
          Map.entry(
              "org.metodportal.page.Frames",
              "a section makes pages in the frame that names all sections"),
          Map.entry(
              "org.metodportal.page.text.RussianNumbers",
              "a size in bytes is a number with its noun, a noun stands after a number"),
          Map.entry(
              "org.metodportal.source.cell.ValueReader",
              "the reader of a type makes the reader that its field asks for"));

  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.metodportal");
  }

  @Test
  void aPackageOfManyFilesSaysWhy() throws IOException {
    SortedMap<String, Integer> silent = new TreeMap<>();
    try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        int files = javaFiles(folder);
        if (files > MOST_FILES
            && !Files.readString(folder.resolve("package-info.java")).contains(REASON)) {
          silent.put(SOURCES.relativize(folder).toString(), files);
        }
      }
    }
    assertEquals(Map.of(), silent);
  }

  private static int javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int)
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .count();
    }
  }

  @Test
  void filesOfAPackageDoNotKnowEachOtherInCircles() {
    SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    for (JavaClass type : program) {
      String file = file(type);
      SortedSet<String> used = uses.computeIfAbsent(file, each -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().equals(type.getPackageName()))
          .map(PackagesTest::file)
          .filter(other -> !other.equals(file))
          .forEach(used::add);
    }
    List<String> unexplained = new ArrayList<>();
    Set<String> explained = new TreeSet<>();
    for (SortedSet<String> circle : new Circles(uses).found()) {
      if (circle.stream().anyMatch(KNOTS::containsKey)) {
        circle.stream().filter(KNOTS::containsKey).forEach(explained::add);
      } else {
        unexplained.add(circle.toString());
      }
    }
    assertEquals("", String.join("\n", unexplained));
    assertEquals(new TreeSet<>(KNOTS.keySet()), explained, "knots that are untied already");
  }

  /** The outermost class, by which its file is named. */
  private static String file(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  /** Finds the strongly connected components of two or more (Tarjan 1972). */
  private static final class Circles {
    private final SortedMap<String, SortedSet<String>> uses;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SortedSet<String>> circles = new ArrayList<>();

    Circles(SortedMap<String, SortedSet<String>> uses) {
      this.uses = uses;
    }

    Collection<SortedSet<String>> found() {
      for (String file : uses.keySet()) {
        if (!numbers.containsKey(file)) {
          visit(file);
        }
      }
      return circles;
    }

    private void visit(String file) {
      int number = numbers.size();
      numbers.put(file, number);
      lowest.put(file, number);
      open.push(file);
      for (String used : uses.getOrDefault(file, new TreeSet<>())) {
        if (!numbers.containsKey(used)) {
          visit(used);
          lowest.merge(file, lowest.get(used), Math::min);
        } else if (open.contains(used)) {
          lowest.merge(file, numbers.get(used), Math::min);
        }
      }
      if (lowest.get(file) == number) {
        SortedSet<String> circle = new TreeSet<>();
        String member;
        do {
          member = open.pop();
          circle.add(member);
        } while (!member.equals(file));
        if (circle.size() > 1) {
          circles.add(circle);
        }
      }
    }
  }
}
