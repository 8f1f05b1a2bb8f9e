package org.metodportal.build.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Runs the stages of a build one after another and times each. Not for several threads. */
public final class Stages {
  private final LongSupplier nanoTime;
  private final Consumer<Finished> listener;
  private final List<Finished> finished = new ArrayList<>();

  /**
   * A stage that has ended.
   *
   * @param name short Latin name, as in {@code run.json}
   * @param seconds how long it took, rounded to milliseconds
   * @param outcome Russian words: what came of it
   */
  public record Finished(String name, double seconds, String outcome) {}

  /** The work of a stage. */
  public interface Work<T, E extends Exception> {
    /** Does the work. */
    T run() throws E;
  }

  /**
   * No stage has run yet.
   *
   * @param nanoTime clock in nanoseconds
   * @param listener is told of every stage that has ended
   */
  public Stages(LongSupplier nanoTime, Consumer<Finished> listener) {
    this.nanoTime = nanoTime;
    this.listener = listener;
  }

  /** Runs a stage; a stage that throws is neither timed nor told. */
  public <T, E extends Exception> T run(Stage<? super T> stage, Work<T, E> work) throws E {
    long start = nanoTime.getAsLong();
    T result = work.run();
    long nanos = nanoTime.getAsLong() - start;
    Finished ended =
        new Finished(stage.name(), Math.round(nanos / 1e6) / 1e3, stage.words().apply(result));
    finished.add(ended);
    listener.accept(ended);
    return result;
  }

  /** The stages that have ended, in the order in which they ran. */
  public List<Finished> finished() {
    return List.copyOf(finished);
  }
}
