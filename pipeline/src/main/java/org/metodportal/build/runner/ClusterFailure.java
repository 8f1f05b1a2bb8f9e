package org.metodportal.build.runner;

/** A cluster that did not end a job. The message is a Russian sentence for operators. */
public final class ClusterFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClusterFailure(RuntimeException failure) {
    super(
        "Кластер не досчитал показатели ("
            + reason(failure)
            + "). Проверьте адрес кластера (--flinkMaster) и его журнал.",
        failure);
  }

  /** What failed first, as the cluster calls it, in one line. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
  }
}
