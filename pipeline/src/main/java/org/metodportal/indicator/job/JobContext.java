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
 * Where a worker finds the plan of the job: a file in the job's folder, read and compiled when
 * first asked for.
 *
 * <p>The runner serializes a transform for every bundle, so the transforms carry this path and not
 * the definitions of all territories.
 */
final class JobContext implements Serializable {
  private static final String FILE = "plan.ser";

  /**
   * What this machine has read and unpacked, by the folder of the job. The runner gives every
   * thread a copy of every transform; without this each copy would read the plan, compile the
   * expressions and unpack the directories again.
   */
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  private final String folder;

  /** A job's plan and what was made of it. */
  private record Known(
      JobPlan plan,
      Map<String, PlanExpressions> expressions,
      Map<String, TerritoryLookup> foundations) {
    static Known read(String folder) {
      try (ObjectInputStream in =
          new ObjectInputStream(Files.newInputStream(Path.of(folder).resolve(FILE)))) {
        return new Known(
            (JobPlan) in.readObject(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
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
    return KNOWN.computeIfAbsent(folder, Known::read);
  }

  /** Lets go of what was read; for the end of the job. */
  void forget() {
    KNOWN.remove(folder);
  }

  /** The folder where workers leave outcomes. */
  Path folder() {
    return Path.of(folder);
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

  /**
   * What the tables of persons of a territory are read against.
   *
   * @param blocks packed foundations of the job, by territory
   */
  TerritoryLookup foundation(Map<String, byte[]> blocks, String territory) {
    return known()
        .foundations
        .computeIfAbsent(
            territory,
            slug -> {
              byte[] block = blocks.get(slug);
              return block == null ? TerritoryLookup.none() : TerritoryLookup.unpack(block);
            });
  }
}
