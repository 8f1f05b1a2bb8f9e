package org.metodportal.indicator.job;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.metodportal.indicator.PlanExpressions;

/**
 * The plan of the job and the compiled expressions as a worker sees them: read from a file in the
 * job's folder, once a machine.
 *
 * <p>The runner serializes a transform for every bundle, so a transform carries the path and not
 * the definitions of all territories.
 */
final class JobContext implements Serializable {
  private static final String FILE = "plan.ser";

  /**
   * What this machine has read and compiled, by the folder of the job. The runner gives every
   * thread a copy of every transform; without this each copy would read the plan and compile the
   * expressions again.
   */
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  private final String folder;

  /** A job's plan and what was made of it. */
  private record Known(JobPlan plan, Map<String, PlanExpressions> expressions) {
    static Known read(String folder) {
      try (ObjectInputStream in =
          new ObjectInputStream(Files.newInputStream(Path.of(folder).resolve(FILE)))) {
        return new Known((JobPlan) in.readObject(), new ConcurrentHashMap<>());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("worker and job run different programs", e);
      }
    }
  }

  private JobContext(String folder) {
    this.folder = folder;
  }

  /** Leaves the plan in the job's folder. */
  static JobContext save(JobPlan plan, Path folder) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
      out.writeObject(plan);
    }
    return new JobContext(folder.toString());
  }

  /** The plan of a job that has no files and so never asks for it. */
  static JobContext none() {
    return new JobContext("");
  }

  private Known known() {
    Known known = KNOWN.get(folder);
    if (known != null) {
      return known;
    }
    // Nobody tells a worker of a cluster that a job has ended, but its folder is gone then.
    KNOWN.keySet().removeIf(other -> Files.notExists(Path.of(other)));
    return KNOWN.computeIfAbsent(folder, Known::read);
  }

  /** Frees the plan and the expressions; called when the job has ended. */
  void forget() {
    KNOWN.remove(folder);
  }

  /** Where results are left. */
  ResultFolder results() {
    return new ResultFolder(Path.of(folder));
  }

  /** The plan. */
  JobPlan plan() {
    return known().plan;
  }

  /** Compiles what workers of this machine will ask for, while they read tables. */
  void compile() {
    plan().counted().forEach(this::expressions);
  }

  /** The compiled expressions of a territory. */
  PlanExpressions expressions(String territory) {
    Known known = known();
    return known.expressions.computeIfAbsent(
        territory, slug -> new PlanExpressions(known.plan.territory(slug)));
  }
}
