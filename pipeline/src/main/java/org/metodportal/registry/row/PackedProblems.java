package org.metodportal.registry.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.problem.BoundedProblems;
import org.metodportal.problem.BoundedProblems.Group;
import org.metodportal.problem.Problem;
import org.metodportal.problem.Severity;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/** Problems as bytes. */
final class PackedProblems {
  private PackedProblems() {}

  static void pack(BoundedProblems problems, PackedBytes out) {
    List<Problem> kept = problems.kept();
    out.putCount(kept.size());
    for (Problem problem : kept) {
      out.putText(problem.code());
      out.putByte(problem.severity().ordinal());
      out.putText(problem.territory());
      out.putText(problem.position().file());
      out.putCount(problem.position().line());
      out.putCount(problem.position().column());
      out.putText(problem.position().field());
      out.putText(problem.value());
      out.putText(problem.message());
      out.putText(problem.hint());
    }
    Map<Group, Long> counts = new TreeMap<>(problems.counts());
    out.putCount(counts.size());
    counts.forEach(
        (group, count) -> {
          out.putText(group.code());
          out.putText(group.severity());
          out.putText(group.territory());
          out.putText(group.file());
          out.putText(group.field());
          out.putCount(count);
        });
  }

  static void unpack(BoundedProblems problems, PackedReader in) {
    List<Problem> kept = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      kept.add(
          new Problem(
              in.takeText(),
              Severity.values()[in.takeByte()],
              in.takeText(),
              new SourcePosition(in.takeText(), in.takeLength(), in.takeLength(), in.takeText()),
              in.takeText(),
              in.takeText(),
              in.takeText()));
    }
    Map<Group, Long> counts = new TreeMap<>();
    for (long count = in.takeCount(); count > 0; count--) {
      Group group =
          new Group(in.takeText(), in.takeText(), in.takeText(), in.takeText(), in.takeText());
      counts.put(group, in.takeCount());
    }
    problems.merge(kept, counts);
  }
}
