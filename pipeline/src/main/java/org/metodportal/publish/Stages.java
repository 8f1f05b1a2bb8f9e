package org.metodportal.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Times the stages of a run, one after another. */
public final class Stages {
  private final LongSupplier nanoTime;
  private final Consumer<Stage> finished;
  private final List<Stage> stages = new ArrayList<>();

  /**
   * A stage that is over.
   *
   * @param name short Latin name, as in {@code run.json}
   * @param seconds how long it took
   * @param outcome Russian words: what came of it
   */
  public record Stage(String name, double seconds, String outcome) {}

  /** Work that may fail with its own exceptions. */
  public interface Work<T, E extends Exception> {
    /** Does the work. */
    T run() throws E;
  }

  /**
   * Starts a run.
   *
   * @param nanoTime clock in nanoseconds
   * @param finished is told of every stage
   */
  public Stages(LongSupplier nanoTime, Consumer<Stage> finished) {
    this.nanoTime = nanoTime;
    this.finished = finished;
  }

  /**
   * Runs a stage.
   *
   * @param outcome says in Russian what came of it
   */
  public <T, E extends Exception> T time(String name, Work<T, E> work, Function<T, String> outcome)
      throws E {
    long start = nanoTime.getAsLong();
    T result = work.run();
    long nanos = nanoTime.getAsLong() - start;
    Stage stage = new Stage(name, Math.round(nanos / 1e6) / 1e3, outcome.apply(result));
    stages.add(stage);
    finished.accept(stage);
    return result;
  }

  /** The stages so far. */
  public List<Stage> finished() {
    return List.copyOf(stages);
  }
}
