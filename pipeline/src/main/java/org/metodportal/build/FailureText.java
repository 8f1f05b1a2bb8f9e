package org.metodportal.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.metodportal.build.runner.ClusterFailure;

/** Failures of the machine, each as one Russian sentence that says what to mend. */
public final class FailureText {
  private static final Map<String, String> REASONS =
      Map.of(
          "No space left on device", "на нём нет места",
          "Disk quota exceeded", "место, отведённое этому пользователю, кончилось",
          "File too large", "файл больше, чем системе разрешено (ulimit -f)",
          "Too many open files", "открыто слишком много файлов (ulimit -n)",
          "Read-only file system", "на него нельзя писать",
          "Input/output error", "чтение или запись не удались",
          "Operation not permitted", "система не разрешила",
          "Is a directory", "на месте файла стоит папка",
          "Not a directory", "на месте папки стоит файл");

  private FailureText() {}

  /** The first cause of a failure; the failure itself when it has none. */
  public static Throwable root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What failed, in words; a failure of the machine is told whatever it is wrapped in. */
  public static String sentence(Throwable thrown) {
    if (thrown instanceof ClusterFailure) {
      return ofCluster(root(thrown));
    }
    Throwable failure =
        !(thrown instanceof IOException) && root(thrown) instanceof IOException disk
            ? disk
            : thrown;
    if (root(failure) instanceof OutOfMemoryError) {
      return "Не хватило памяти: задайте больше в METODPORTAL_MEMORY, например 2g.";
    }
    if (failure instanceof InvalidPathException) {
      return "Имена файлов с русскими буквами в этом окружении не читаются: задайте переменную"
          + " LC_ALL=C.UTF-8.";
    }
    if (failure instanceof AccessDeniedException denied) {
      return "Нет права читать или писать " + denied.getFile() + ".";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "Пропал файл " + missing.getFile() + ".";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return "На месте папки " + taken.getFile() + " стоит файл.";
    }
    if (failure instanceof FileSystemException refused) {
      String reason = refused.getReason() == null ? "" : ": " + reason(refused.getReason());
      return "Диск отказал на " + refused.getFile() + reason + ".";
    }
    String message = failure.getMessage() == null ? "" : ": " + reason(failure.getMessage());
    return failure instanceof IOException
        ? "Диск отказал" + message + "."
        : "Внутренняя ошибка программы (" + failure.getClass().getSimpleName() + message + ").";
  }

  /** What a system says when it refuses, in Russian where it is one of the usual words. */
  private static String reason(String said) {
    return REASONS.getOrDefault(said, said);
  }

  /** What a cluster said first, in its own words and one line. */
  private static String ofCluster(Throwable cause) {
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return "Кластер не досчитал показатели ("
        + cause.getClass().getSimpleName()
        + (said.isEmpty() ? "" : ": " + said)
        + "). Проверьте адрес кластера (--flinkMaster) и его журнал.";
  }
}
