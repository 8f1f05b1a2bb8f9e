package org.metodportal.indicator.job;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.PlanExpressions;

/**
 * Where a worker finds the plan of the job: a file in the job's folder, read and compiled when
 * first asked for.
 *
 * <p>The runner serializes a transform for every bundle, so the transforms carry this path and not
 * the definitions of all territories.
 */
final class Plans implements Serializable {
  private static final String FILE = "plan.ser";

  private final String folder;
  private transient @Nullable JobPlan plan;
  private transient @Nullable Map<String, PlanExpressions> expressions;

  private Plans(String folder) {
    this.folder = folder;
  }

  /** Leaves the plan in the job's folder. */
  static Plans save(JobPlan plan, Path folder) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
      out.writeObject(plan);
    }
    return new Plans(folder.toString());
  }

  /** The folder where workers leave outcomes. */
  Path folder() {
    return Path.of(folder);
  }

  /** The plan. */
  synchronized JobPlan plan() {
    JobPlan known = plan;
    if (known == null) {
      try (ObjectInputStream in =
          new ObjectInputStream(Files.newInputStream(folder().resolve(FILE)))) {
        known = (JobPlan) in.readObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("worker and job run different programs", e);
      }
      plan = known;
    }
    return known;
  }

  /** The compiled expressions of a territory. */
  synchronized PlanExpressions expressions(String territory) {
    Map<String, PlanExpressions> known = expressions;
    if (known == null) {
      known = new HashMap<>();
      expressions = known;
    }
    return known.computeIfAbsent(territory, slug -> new PlanExpressions(plan().territory(slug)));
  }
}
