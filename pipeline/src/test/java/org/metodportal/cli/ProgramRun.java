package org.metodportal.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program in this JVM.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it printed for people to worry about
 */
record ProgramRun(int exit, String out, String err) {
  /** Runs the program with both streams caught; not for several threads at once. */
  static ProgramRun of(String... arguments) {
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream caughtOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream caughtErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(caughtOut);
      System.setErr(caughtErr);
      int exit = Main.run(arguments);
      return new ProgramRun(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  /** Lines for people to worry about, but for what logging of libraries says about itself. */
  List<String> complaints() {
    return err.lines().filter(line -> !line.startsWith("log4j:WARN")).toList();
  }
}
