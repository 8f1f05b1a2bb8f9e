package org.metodportal.indicator.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** The job that turns the tables of all territories into results; drawn in PIPELINE.md. */
public final class IndicatorJob {
  private static final int WORKERS_OF_CLUSTER = 32;

  private final JobPlan plan;
  private final List<DataFile> files;

  /** Plans the reading of the files. */
  public IndicatorJob(
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> territories,
      List<DataFile> files) {
    this.plan = new JobPlan(schemas, territories, files);
    this.files = files;
  }

  /**
   * Runs the job to its end.
   *
   * @param options runner and its settings
   * @param folder where workers leave results; exists and is empty
   * @return results by territory; none for a territory without files
   * @throws CompletionException with the failure of a worker as its cause
   * @throws IOException when a result cannot be read back
   */
  public Map<String, TerritoryResult> run(PipelineOptions options, Path folder) throws IOException {
    if (!files.isEmpty()) {
      Pipeline pipeline = Pipeline.create(options);
      JobContext job = JobContext.save(plan, folder);
      try {
        new JobSteps(pipeline, job, files, workers(options)).describe();
        PipelineResult running = pipeline.run();
        try {
          job.compile();
        } finally {
          running.waitUntilFinish();
        }
      } catch (PipelineExecutionException failure) {
        throw new CompletionException(failure);
      } finally {
        job.forget();
      }
    }
    return new ResultFolder(folder)
        .read(
            files.stream().map(DataFile::territory).collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Runs the job over no files. Loading and linking a runner takes longer than counting a small
   * territory, and can be done while definitions are read.
   */
  public static void warmUp(PipelineOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    new JobSteps(pipeline, JobContext.none(), List.of(), workers(options)).describe();
    pipeline.run().waitUntilFinish();
  }

  /** How many work at once: the threads of this machine, or what a cluster is likely to have. */
  private static int workers(PipelineOptions options) {
    return options.getRunner().equals(DirectRunner.class)
        ? options.as(DirectOptions.class).getTargetParallelism()
        : WORKERS_OF_CLUSTER;
  }
}
