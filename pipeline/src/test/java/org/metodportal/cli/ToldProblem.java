package org.metodportal.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.metodportal.problem.SourcePosition;

/**
 * A problem as {@code --json} tells it.
 *
 * @param severity the Russian word before the problem
 * @param words place, sentence and hint
 */
record ToldProblem(String severity, String code, String words) {
  /** The problems of a run that had {@code --json}. */
  static List<ToldProblem> of(ProgramRun run) throws IOException {
    JsonNode problems = new ObjectMapper().readTree(run.out()).path("problems");
    return StreamSupport.stream(problems.spliterator(), false).map(ToldProblem::of).toList();
  }

  private static ToldProblem of(JsonNode problem) {
    SourcePosition position =
        new SourcePosition(
            problem.path("file").asText(),
            problem.path("line").asInt(),
            problem.path("position").asInt(),
            problem.path("column").asText());
    String sentence = problem.path("message").asText() + " " + problem.path("hint").asText();
    return new ToldProblem(
        problem.path("severity").asText().equals("error") ? "ошибка" : "предупреждение",
        problem.path("code").asText(),
        position + ": " + sentence.strip());
  }

  /** The line that people are shown. */
  String line() {
    return severity + ": " + words;
  }

  /** The line with the code, which people are not shown. */
  String lineWithCode() {
    return severity + " " + code + ": " + words;
  }

  /** The codes of problems, each once, sorted. */
  static List<String> codes(List<ToldProblem> problems) {
    return problems.stream().map(ToldProblem::code).distinct().sorted().toList();
  }
}
