package org.metodportal.cli.option;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.build.gate.Gate;
import org.metodportal.build.gate.GateLimits;
import org.metodportal.build.gate.Objection;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ChangeKind;
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
      split = "\\s*,\\s*",
      splitSynopsisLabel = ",",
      description = "опубликовать, хотя эта проверка против, например sudden-change")
  private List<String> accepted = new ArrayList<>();

  @Option(
      names = "--because",
      paramLabel = "СЛОВА",
      defaultValue = "",
      description = "почему; остаётся в run.json и на странице «Что изменилось»")
  private String because = "";

  @Option(
      names = "--loss",
      paramLabel = "ПРОЦЕНТ",
      defaultValue = "20",
      description = "на сколько процентов за ночь может стать меньше страниц и строк (20)")
  private int loss;

  @Option(
      names = "--stale",
      paramLabel = "ДНЕЙ",
      defaultValue = "400",
      description = "сколько дней таблица может не меняться (400; 0 — сколько угодно)")
  private int stale;

  /**
   * Makes sure that the options make sense.
   *
   * @throws ParameterException when a gate does not exist or is never passed, or nobody says why it
   *     is passed
   */
  public void verify() {
    for (String key : accepted) {
      Gate gate =
          Gate.of(key)
              .orElseThrow(
                  () ->
                      wrong(
                          "Проверки «"
                              + key
                              + "» нет. "
                              + Gate.acceptableKeys().hint(key, "Есть")));
      if (!gate.acceptable()) {
        throw wrong("Проверку «" + key + "» обойти нельзя: она защищает людей.");
      }
    }
    if (loss < 0 || loss > 100) {
      throw wrong("Параметр --loss: «" + loss + "» — не процент. Напишите число от 0 до 100.");
    }
    if (stale < 0) {
      throw wrong("Параметр --stale: дней не может быть «" + stale + "». Напишите 0 или больше.");
    }
    if (accepted.isEmpty() != because.isBlank()) {
      throw wrong("Параметры --accept и --because пишут вместе: какая проверка и почему.");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** How much gates let pass. */
  public GateLimits limits() {
    return new GateLimits(loss, stale);
  }

  /** Whether the gate that objects is passed all the same. */
  public boolean accepts(Objection objection) {
    return accepted.contains(objection.gate().key());
  }

  /** Writes into the record of a run which objections were passed, who did and why. */
  public void record(List<Objection> passed, ObjectNode run) {
    ArrayNode entries = run.putArray("accepted");
    for (Objection objection : passed) {
      entries
          .addObject()
          .put("gate", objection.gate().key())
          .put("reason", objection.reason())
          .put("because", because.strip())
          .put("by", System.getProperty("user.name", ""));
    }
  }

  /** Objections that were passed, as readers of the site are told of them. */
  public List<Change> told(List<Objection> passed) {
    return passed.stream()
        .map(
            objection ->
                new Change(
                    ChangeKind.MAJOR,
                    "Опубликовано, хотя проверка «"
                        + objection.gate().title()
                        + "» была против. "
                        + objection.reason()
                        + " Почему: "
                        + because.strip().replaceFirst("\\.$", ""),
                    ""))
        .toList();
  }
}
