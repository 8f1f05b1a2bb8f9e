package org.metodportal.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures reading the texts of a content folder and writing the pages of the written part, in
 * fresh processes with the options of {@code publish.sh}, its class-data archive among them.
 */
@Command(
    name = "written-part-benchmark",
    mixinStandardHelpOptions = true,
    description = "Times reading and pages of acts, terms, plans, practices and documents.")
final class WrittenPartBenchmark implements Callable<Integer> {
  @Option(names = "--processes", defaultValue = "3", description = "fresh processes (3)")
  private int processes;

  @Option(names = "--runs", defaultValue = "6", description = "runs in each process (6)")
  private int runs;

  @Option(
      names = "--project",
      defaultValue = "..",
      description = "folder with content, data and site-templates (..)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path project;

  @Option(names = "--heap", defaultValue = "512m", description = "-Xmx of each process (512m)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String heap;

  private WrittenPartBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WrittenPartBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("written-part-");
    try {
      String classPath = packed(folder);
      Path archive = folder.resolve("classes.jsa");
      int exit =
          process(classPath, "-XX:ArchiveClassesAtExit=" + archive, 1, folder, false).waitFor();
      for (int i = 1; exit == 0 && i <= processes; i++) {
        System.out.println("process " + i);
        exit = process(classPath, "-XX:SharedArchiveFile=" + archive, runs, folder, true).waitFor();
      }
      return exit;
    } finally {
      delete(folder);
    }
  }

  private Process process(String classPath, String archive, int times, Path folder, boolean told)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=off", archive));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dorg.freemarker.loggerLibrary=none"));
    command.addAll(List.of("-cp", classPath, WrittenPart.class.getName()));
    command.addAll(
        List.of(project.toString(), folder.resolve("site").toString(), String.valueOf(times)));
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    if (!told) {
      process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
    return process.start();
  }

  /** The class path with folders made into archives: classes of folders cannot be shared. */
  private static String packed(Path folder) throws IOException {
    List<String> packed = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(part);
      packed.add(
          Files.isDirectory(path)
              ? pack(path, folder.resolve("classes-" + packed.size() + ".jar")).toString()
              : part);
    }
    return String.join(File.pathSeparator, packed);
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path each : walk.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /** Deletes a folder with everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
