package org.metodportal.build.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.metodportal.build.FailureText;

final class ClusterFailureTest {
  @Test
  void whatTheClusterSaidFirstIsTold() {
    RuntimeException failed =
        new RuntimeException(
            "Pipeline execution failed", new ConnectException("Connection refused\nat host"));

    assertEquals(
        "Кластер не досчитал показатели (ConnectException: Connection refused). Проверьте адрес"
            + " кластера (--flinkMaster) и его журнал.",
        FailureText.sentence(new ClusterFailure(failed)));
  }
}
