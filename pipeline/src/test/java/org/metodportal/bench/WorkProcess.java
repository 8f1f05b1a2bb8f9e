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
import java.util.concurrent.atomic.AtomicLong;

/**
 * A fresh virtual machine that does one {@link Work} and tells what it took; then, when asked, does
 * it some times more and tells what the last time took.
 */
final class WorkProcess {
  private WorkProcess() {}

  /**
   * What one run took.
   *
   * @param seconds from the entry into {@code main} to the sums
   * @param tables seconds of these from when definitions are read and the runner has started:
   *     reading, joining and evaluating alone
   * @param cpu seconds of processor time of the whole process, compiler and collector included
   * @param memory peak bytes of the process
   * @param warmSeconds from the start to the sums of the last time; the first one's when there was
   *     no other
   * @param warmCpu seconds of processor time of the last time
   */
  record Measured(
      double seconds, double tables, double cpu, long memory, double warmSeconds, double warmCpu) {
    private static Measured parse(String line) {
      String[] told = line.split(" ");
      return new Measured(
          Double.parseDouble(told[0]),
          Double.parseDouble(told[1]),
          Double.parseDouble(told[2]),
          Long.parseLong(told[3]),
          Double.parseDouble(told[4]),
          Double.parseDouble(told[5]));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.3f %.3f %.3f %d %.3f %.3f",
          seconds,
          tables,
          cpu,
          memory,
          warmSeconds,
          warmCpu);
    }
  }

  /**
   * Starts the process and waits for it.
   *
   * @param javaOptions options of the virtual machine
   * @param classPath where its classes are
   * @param sums where it leaves its sums
   * @param more how often it does the work again
   * @throws IOException when it fails, with what it printed
   */
  static Measured measure(
      Work work,
      Path data,
      Path content,
      List<String> javaOptions,
      String classPath,
      Path sums,
      int more)
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
            sums.toString(),
            String.valueOf(more)));
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
    return Measured.parse(told.get(told.size() - 1));
  }

  /** Does the work; the last line printed is what it took. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Work work = Work.valueOf(arguments[0]);
    Path data = Path.of(arguments[1]);
    Path content = Path.of(arguments[2]);
    AtomicLong ready = new AtomicLong(start);
    Sums sums = work.run(data, content, () -> ready.set(System.nanoTime()));
    long end = System.nanoTime();
    double seconds = (end - start) / 1e9;
    sums.write(Path.of(arguments[3]));
    Measured first =
        new Measured(seconds, (end - ready.get()) / 1e9, cpu(), peak(), seconds, cpu());
    Measured last = first;
    for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
      System.gc();
      double cpu = cpu();
      start = System.nanoTime();
      work.run(data, content, () -> {});
      seconds = (System.nanoTime() - start) / 1e9;
      last =
          new Measured(
              first.seconds(), first.tables(), first.cpu(), first.memory(), seconds, cpu() - cpu);
    }
    System.out.println(last);
    System.exit(0);
  }

  /** Seconds of processor time of this process until now. */
  private static double cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
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
