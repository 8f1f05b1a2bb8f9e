package org.metodportal.bench.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone Flink cluster on this machine: a job manager and task managers, each a process of
 * its own with the libraries of this one, of one slot.
 */
final class FlinkCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String WORKER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";

  /** What Flink reads of the JDK's own classes. */
  private static final List<String> OPENED =
      List.of(
          "java.util", "java.lang", "java.util.concurrent", "java.time", "java.nio", "java.net");

  private final Path folder;
  private final int restPort;
  private final Process manager;
  private final List<Process> workers = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();

  private FlinkCluster(Path folder, int restPort) throws IOException {
    this.folder = folder;
    this.restPort = restPort;
    this.manager = process("manager", MANAGER, List.of("--executionMode", "cluster"));
  }

  /**
   * Starts a cluster and waits until all its workers have come.
   *
   * @param folder for configuration, logs and what spills
   */
  static FlinkCluster start(Path folder, int workers) throws IOException, InterruptedException {
    int restPort = freePort();
    Files.writeString(folder.resolve("flink-conf.yaml"), configuration(folder, restPort));
    FlinkCluster cluster = new FlinkCluster(folder, restPort);
    try {
      for (int i = 0; i < workers; i++) {
        cluster.addWorker();
      }
      cluster.await(workers + " workers", () -> cluster.registered() >= workers);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException failure) {
      cluster.close();
      throw failure;
    }
  }

  /** The address for {@code --flinkMaster}. */
  String address() {
    return "localhost:" + restPort;
  }

  /** Starts one more task manager. */
  void addWorker() throws IOException {
    workers.add(process("worker-" + workers.size(), WORKER, List.of()));
  }

  /** Kills a task manager as the machine under it would when it loses power. */
  void killWorker(int number) {
    workers.get(number).destroyForcibly();
  }

  /** Task managers that the job manager knows. */
  int registered() throws IOException, InterruptedException {
    return get("/taskmanagers").path("taskmanagers").size();
  }

  /** Jobs that run now. */
  List<String> running() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      if (job.path("state").asText().equals("RUNNING")) {
        ids.add(job.path("jid").asText());
      }
    }
    return ids;
  }

  /** How many steps of a job have ended. */
  int finishedSteps(String job) throws IOException, InterruptedException {
    int finished = 0;
    for (JsonNode step : get("/jobs/" + job).path("vertices")) {
      finished += step.path("status").asText().equals("FINISHED") ? 1 : 0;
    }
    return finished;
  }

  /** When a job was last started again, in milliseconds; 0 when it never was. */
  long restarted(String job) throws IOException, InterruptedException {
    return get("/jobs/" + job).path("timestamps").path("RESTARTING").asLong();
  }

  /** Waits until something holds. */
  void await(String what, Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > end || !manager.isAlive()) {
        throw new IOException("Flink: no " + what + "\n" + logs());
      }
      Thread.sleep(100);
    }
  }

  /** Something of a cluster that may not answer yet. */
  interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private static boolean holds(Condition condition) throws InterruptedException {
    try {
      return condition.holds();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The last lines of what the processes printed. */
  String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        List<String> lines = Files.readAllLines(log);
        logs.append(log.getFileName()).append(":\n");
        lines
            .subList(Math.max(0, lines.size() - 40), lines.size())
            .forEach(line -> logs.append(line).append('\n'));
      }
    }
    return logs.toString();
  }

  @Override
  public void close() {
    workers.forEach(Process::destroyForcibly);
    manager.destroyForcibly();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address() + path))
            .timeout(Duration.ofSeconds(10))
            .build();
    return json.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private Process process(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider");
    for (String opened : OPENED) {
      command.addAll(List.of("--add-opens", "java.base/" + opened + "=ALL-UNNAMED"));
    }
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), main, "--configDir", folder.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** The class path of this process without the program, which each job brings. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(place -> place.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All sizes are named: a process that no script of Flink starts works none of them out. */
  private static String configuration(Path folder, int restPort) throws IOException {
    return String.join(
        "\n",
        "jobmanager.rpc.address: localhost",
        "jobmanager.rpc.port: " + freePort(),
        "rest.address: localhost",
        "rest.port: " + restPort,
        "io.tmp.dirs: " + folder,
        "taskmanager.host: localhost",
        "taskmanager.numberOfTaskSlots: 1",
        "taskmanager.cpu.cores: 1",
        "taskmanager.memory.task.heap.size: 256m",
        "taskmanager.memory.task.off-heap.size: 0m",
        "taskmanager.memory.framework.heap.size: 64m",
        "taskmanager.memory.framework.off-heap.size: 64m",
        "taskmanager.memory.managed.size: 64m",
        "taskmanager.memory.network.min: 256m",
        "taskmanager.memory.network.max: 256m",
        "taskmanager.memory.jvm-metaspace.size: 128m",
        "taskmanager.memory.jvm-overhead.min: 64m",
        "taskmanager.memory.jvm-overhead.max: 64m",
        "restart-strategy.type: fixed-delay",
        "restart-strategy.fixed-delay.attempts: 10",
        "restart-strategy.fixed-delay.delay: 3 s",
        "heartbeat.interval: 1000",
        "heartbeat.timeout: 10000",
        "");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
