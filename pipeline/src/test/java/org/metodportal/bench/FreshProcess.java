package org.metodportal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine of its own for one size of a benchmark, as a nightly run has one. */
final class FreshProcess {
  private FreshProcess() {}

  /**
   * Runs a program to its end; what it prints is seen.
   *
   * @param heap its {@code -Xmx}
   * @return its exit code
   */
  static int run(Class<?> program, String heap, Path... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dorg.freemarker.loggerLibrary=none");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
