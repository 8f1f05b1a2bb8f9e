package org.metodportal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.publish.disk.FileTree;

/**
 * A copy of the small good site of two territories, in a folder of its own; changed at will, then
 * built.
 */
final class SmallSite {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path GOOD = RESOURCES.resolve("sites-valid").resolve("small");
  private static final Path TEMPLATES = Path.of("..", "site-templates");

  /** Folder of the cases: what to lay over the good site, and what the program then says. */
  static final Path INVALID = RESOURCES.resolve("sites-invalid");

  private final Path folder;

  private SmallSite(Path folder) {
    this.folder = folder;
  }

  /** Copies the good site into a folder. */
  static SmallSite in(Path folder) throws IOException {
    FileTree.copy(GOOD, folder);
    return new SmallSite(folder);
  }

  /** A site that stands in a folder already. */
  static SmallSite at(Path folder) {
    return new SmallSite(folder);
  }

  /** Lays the files of a case over the site and makes those that cannot be kept as text. */
  void overlay(Path changes) throws IOException {
    Path script = changes.resolve("make.txt");
    List<String> lines = Files.exists(script) ? Files.readAllLines(script) : List.of();
    if (lines.stream().anyMatch(line -> line.contains("site-templates"))
        || Files.isDirectory(changes.resolve("site-templates"))) {
      FileTree.copy(TEMPLATES, folder.resolve("site-templates"));
    }
    for (String part : List.of("content", "data", "site-templates")) {
      if (Files.isDirectory(changes.resolve(part))) {
        FileTree.copy(changes.resolve(part), folder.resolve(part));
      }
    }
    for (String line : lines) {
      new MakeLine(line).run(folder);
    }
  }

  /** Runs a command that reads the site, on a fixed day. */
  ProgramRun run(String command, String... more) {
    return runOn("2026-11-21", command, more);
  }

  /** Runs a command that reads the site, on a day. */
  ProgramRun runOn(String day, String command, String... more) {
    Path own = folder.resolve("site-templates");
    List<String> usual =
        List.of(
            command,
            "--content",
            folder.resolve("content").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--templates",
            (Files.isDirectory(own) ? own : TEMPLATES).toString(),
            "--as-of",
            day);
    return ProgramRun.of(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /** Builds the site into {@link #out()}. */
  ProgramRun build(String... more) {
    return run(
        "build",
        Stream.concat(Stream.of("--out", out().toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  Path folder() {
    return folder;
  }

  /** The folder that a build writes. */
  Path out() {
    return folder.resolve("out");
  }

  /** A text with the site's folder taken out of the paths it names. */
  String withoutFolder(String text) {
    return text.replace(folder + "/", "");
  }

  /**
   * What the built site publishes about a territory: its files by path, and its rows of {@code
   * indicators.csv}. What is not text comes out as nonsense, the same for the same bytes.
   */
  Map<String, String> published(String territory) throws IOException {
    Path pages = out().resolve("public");
    Map<String, String> published = new TreeMap<>();
    try (Stream<Path> files = Files.walk(pages.resolve(territory))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        published.put(
            pages.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    try (Stream<String> rows = Files.lines(pages.resolve("open-data/indicators.csv"))) {
      published.put(
          "open-data/indicators.csv",
          String.join("\n", rows.filter(row -> row.startsWith(territory + ",")).toList()));
    }
    return published;
  }
}
