package org.metodportal.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A program that is started, watched and waited for. Only where there is {@code /proc}. */
final class ChildProcess {
  private static final int LOOK_MILLIS = 5;

  private ChildProcess() {}

  /**
   * What a program took.
   *
   * @param wall seconds from its start to its end
   * @param cpu seconds of processor time, as of the last look some milliseconds before its end
   * @param peak bytes of its largest resident set
   */
  record Took(double wall, double cpu, long peak) {}

  /**
   * Runs a program to its end.
   *
   * @param folder where it is started
   * @throws IOException when it cannot be started or fails, with what it printed
   */
  static Took run(List<String> command, Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double cpu = 0;
    long peak = 0;
    while (process.isAlive()) {
      cpu = Math.max(cpu, process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
      peak = Math.max(peak, peak(status));
      Thread.sleep(LOOK_MILLIS);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IOException(command.get(0) + " failed:\n" + Files.readString(log));
    }
    return new Took(wall, cpu, peak);
  }

  private static long peak(Path status) throws IOException {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .max()
          .orElse(0);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
