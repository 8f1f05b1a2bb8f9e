package org.metodportal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A package is small, or says why it is large; inside it the classes know each other one way, or it
 * says why not.
 */
final class PackagesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_FILES = 15;

  /** How the {@code package-info.java} of a larger package begins to give its reason. */
  private static final String REASON = "More than " + MOST_FILES + " files";

  /**
   * A sentence of a {@code package-info.java} that says why files know each other in a circle, with
   * one of the files after each {@code link}.
   */
  private static final Pattern IN_A_CIRCLE =
      Pattern.compile("(?s)<p>In a circle: (.*?)(?=<p>|\\*/)");

  private static final Pattern LINK = Pattern.compile("\\{@link[\\s*]+(\\w+)}");

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
  void filesThatKnowEachOtherInACircleAreNamedByTheirPackage() throws IOException {
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
    Set<String> explained = explained();
    List<String> unexplained = new ArrayList<>();
    Set<String> inCircles = new TreeSet<>();
    for (SortedSet<String> circle : new Circles(uses).found()) {
      inCircles.addAll(circle);
      if (circle.stream().noneMatch(explained::contains)) {
        unexplained.add(circle.toString());
      }
    }
    assertEquals("", String.join("\n", unexplained));
    explained.removeAll(inCircles);
    assertEquals(Set.of(), explained, "said to be in a circle, and in none");
  }

  /** Names of the files that a package says are in a circle. */
  private static Set<String> explained() throws IOException {
    Set<String> explained = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.endsWith("package-info.java")).toList()) {
        String folder = SOURCES.relativize(file.getParent()).toString();
        Matcher circles = IN_A_CIRCLE.matcher(Files.readString(file));
        while (circles.find()) {
          LINK.matcher(circles.group(1))
              .results()
              .map(link -> folder.replace(File.separatorChar, '.') + "." + link.group(1))
              .forEach(explained::add);
        }
      }
    }
    return explained;
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
