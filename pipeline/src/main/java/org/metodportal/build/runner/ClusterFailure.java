package org.metodportal.build.runner;

/** A cluster that did not end a job; the cause is what it said. */
public final class ClusterFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClusterFailure(RuntimeException failure) {
    super(failure);
  }
}
