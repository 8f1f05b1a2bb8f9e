package org.metodportal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fresh virtual machine that does one {@link Work} once and tells what it took. */
final class WorkProcess {
  private WorkProcess() {}

  /**
   * What one run took.
   *
   * @param seconds from the entry into {@code main} to the sums
   * @param cpu seconds of processor time of the whole process, compiler and collector included
   * @param memory peak bytes of the process
   */
  record Measured(double seconds, double cpu, long memory) {}

  /**
   * Starts the process and waits for it.
   *
   * @param javaOptions options of the virtual machine
   * @param classPath where its classes are
   * @param sums where it leaves its sums
   * @throws IOException when it fails, with what it printed
   */
  static Measured measure(
      Work work, Path data, Path content, List<String> javaOptions, String classPath, Path sums)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(
        List.of(
            "-cp",
            classPath,
            WorkProcess.class.getName(),
            work.name(),
            data.toString(),
            content.toString(),
            sums.toString()));
    Path log = sums.resolveSibling(sums.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(work + " failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException(e);
    }
    List<String> told = Files.readAllLines(log);
    String[] last = told.get(told.size() - 1).split(" ");
    return new Measured(
        Double.parseDouble(last[0]), Double.parseDouble(last[1]), Long.parseLong(last[2]));
  }

  /** Does the work; the last line printed is seconds, processor seconds and bytes. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Sums sums = Work.valueOf(arguments[0]).run(Path.of(arguments[1]), Path.of(arguments[2]));
    double seconds = (System.nanoTime() - start) / 1e9;
    sums.write(Path.of(arguments[3]));
    double cpu =
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    System.out.println(String.format(Locale.ROOT, "%.3f %.3f %d", seconds, cpu, peak()));
    System.exit(0);
  }

  /** Peak of the resident set on Linux; elsewhere the sum of the memory pools' peaks. */
  static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
