package org.metodportal.bench.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.bench.TerritoryJob;
import org.metodportal.build.runner.Runner;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.sample.SampleData;
import org.metodportal.source.file.Sha256;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.schema.TableSchemas;

/** A cluster of three processes gives the same bytes as this one, also when a worker dies. */
@EnabledIfSystemProperty(named = "metodportal.flink", matches = "true")
final class FlinkClusterTest {
  private static final String TERRITORY = "kirov";
  private static final Path CONTENT = Path.of("..", "content");

  @TempDir static Path folder;
  private static FlinkCluster cluster;
  private static IndicatorJob job;
  private static Map<String, String> expected;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    SampleData.write(data, Map.of(TERRITORY, 40_000), 7, line -> {});
    TableSchemas.copyTo(data.resolve("schema"));
    job = TerritoryJob.of(TERRITORY, data, CONTENT);
    expected = sums(Runner.DIRECT.with(List.of("--targetParallelism=2"), folder).run(job));
    cluster = FlinkCluster.start(Files.createDirectories(folder.resolve("cluster")), 2);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void theClusterGivesTheBytesOfTheDirectRunnerWithAndWithoutAWorkerThatDies()
      throws IOException, InterruptedException {
    assertEquals(expected, sums(onCluster()));

    CompletableFuture<Map<String, TerritoryResult>> running =
        CompletableFuture.supplyAsync(FlinkClusterTest::onClusterUnchecked);
    cluster.await("running job", () -> !cluster.running().isEmpty());
    String id = cluster.running().get(0);
    cluster.await("finished step", () -> cluster.finishedSteps(id) > 0);
    cluster.killWorker(0);
    cluster.addWorker();

    assertEquals(expected, sums(running.join()));
    assertTrue(cluster.restarted(id) > 0, cluster.logs());
  }

  private static Map<String, TerritoryResult> onClusterUnchecked() {
    try {
      return onCluster();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, TerritoryResult> onCluster() throws IOException {
    return Runner.FLINK
        .with(
            List.of(
                "--flinkMaster=" + cluster.address(),
                "--parallelism=2",
                "--filesToStage=" + Path.of("target", "classes").toAbsolutePath()),
            folder)
        .run(job);
  }

  /** What the results are made of, byte for byte. */
  private static Map<String, String> sums(Map<String, TerritoryResult> results) {
    Map<String, String> sums = new TreeMap<>();
    results.forEach(
        (territory, result) -> {
          PackedBytes packed = new PackedBytes(1 << 16);
          result.pack(packed);
          sums.put(territory, Sha256.of(packed.toByteArray()));
        });
    return sums;
  }
}
