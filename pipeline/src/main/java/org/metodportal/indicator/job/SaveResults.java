package org.metodportal.indicator.job;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;

/** Leaves each result in the job's folder. */
final class SaveResults extends DoFn<TerritoryResult, Void> {
  private final JobContext job;

  SaveResults(JobContext job) {
    this.job = job;
  }

  @ProcessElement
  public void process(@Element TerritoryResult result) throws IOException {
    job.results().save(result);
  }
}
