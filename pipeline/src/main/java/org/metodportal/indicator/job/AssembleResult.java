package org.metodportal.indicator.job;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.metodportal.indicator.job.packed.ResultPart;

/** Assembles the result of each territory from its parts. */
final class AssembleResult extends DoFn<KV<String, Iterable<ResultPart>>, TerritoryResult> {
  private final JobContext job;

  AssembleResult(JobContext job) {
    this.job = job;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<ResultPart>> parts, OutputReceiver<TerritoryResult> out) {
    String territory = parts.getKey();
    ResultAssembly assembly = new ResultAssembly(job.plan().territory(territory));
    parts.getValue().forEach(assembly::add);
    out.output(assembly.result(job.expressions(territory)));
  }
}
