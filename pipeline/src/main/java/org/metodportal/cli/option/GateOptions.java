package org.metodportal.cli.option;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.build.gate.Gate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Gates that are passed all the same, and why. */
public final class GateOptions {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--accept",
      paramLabel = "ПРОВЕРКА",
      description = "опубликовать, хотя эта проверка против: sudden-change")
  private List<String> accepted = new ArrayList<>();

  @Option(
      names = "--because",
      paramLabel = "СЛОВА",
      defaultValue = "",
      description = "почему; остаётся в run.json")
  private String because = "";

  /**
   * Makes sure that the options make sense.
   *
   * @throws ParameterException when a gate does not exist, or nobody says why it is passed
   */
  public void verify() {
    for (String key : accepted) {
      if (Gate.of(key).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "Проверки «" + key + "» нет. " + Gate.keys().hint(key, "Есть"));
      }
    }
    if (accepted.isEmpty() != because.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          "Параметры --accept и --because пишут вместе: какая проверка и почему.");
    }
  }

  /**
   * Looks for reasons against showing a site; those of accepted gates go into the record of the
   * run.
   *
   * @param made public folder of the site
   * @param shown public folder of the release shown until now
   * @return Russian sentences; empty when the site may be shown
   */
  public List<String> reasons(Path made, Path shown, ObjectNode record) throws IOException {
    List<String> against = new ArrayList<>();
    ArrayNode passed = record.putArray("accepted");
    for (Gate gate : Gate.values()) {
      for (String reason : gate.reasons(made, shown)) {
        if (accepted.contains(gate.key())) {
          passed
              .addObject()
              .put("gate", gate.key())
              .put("reason", reason)
              .put("because", because.strip())
              .put("by", System.getProperty("user.name", ""));
        } else {
          against.add(
              reason
                  + " Если так и должно быть: --accept "
                  + gate.key()
                  + " --because \"почему\".");
        }
      }
    }
    return against;
  }
}
