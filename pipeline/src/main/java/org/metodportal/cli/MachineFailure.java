package org.metodportal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence that the machine failed; what was published before stays. */
final class MachineFailure implements IExecutionExceptionHandler {
  /** Environment variable that makes the whole stack trace show, for developers. */
  private static final String DEBUG = "METODPORTAL_DEBUG";

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    Throwable cause =
        failure instanceof PipelineExecutionException || failure instanceof CompletionException
            ? root(failure)
            : failure;
    return tell(cause, failure, line.getErr());
  }

  /** Says what failed beyond what commands can tell; gives the exit code. */
  static int tell(Error failure, PrintWriter err) {
    return tell(failure, failure, err);
  }

  private static int tell(Throwable cause, Throwable failure, PrintWriter err) {
    err.println(sentence(cause) + " Опубликованный раньше сайт не изменён.");
    if (System.getenv(DEBUG) != null) {
      failure.printStackTrace(err);
    }
    return Exit.MACHINE;
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What failed, in words. */
  static String sentence(Throwable failure) {
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
    if (failure instanceof FileSystemException disk) {
      String reason = disk.getReason() == null ? "" : " (" + disk.getReason() + ")";
      return "Диск отказал на " + disk.getFile() + reason + ".";
    }
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return failure instanceof IOException
        ? "Диск отказал" + message + "."
        : "Внутренняя ошибка программы (" + failure.getClass().getSimpleName() + message + ").";
  }
}
