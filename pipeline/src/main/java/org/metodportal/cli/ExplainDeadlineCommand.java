package org.metodportal.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.DeadlineJson;
import org.metodportal.content.deadline.DeadlineReader;
import org.metodportal.content.deadline.PlanPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says how the portal understands the words of a term, one JSON object a line. */
@Command(
    name = "explain-deadline",
    description = "показать, как портал понимает слова о сроке; без слов читает строки со входа")
final class ExplainDeadlineCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--plan",
      paramLabel = "С..ПО",
      converter = PlanConverter.class,
      description = "период всей дорожной карты, например 2022-01-01..2024-12-31")
  private @Nullable PlanPeriod plan;

  @Parameters(
      arity = "0..*",
      paramLabel = "СЛОВА",
      description = "слова о сроке в кавычках; можно несколько")
  private List<String> texts = List.of();

  @Override
  public Integer call() throws IOException {
    DeadlineReader reader = new DeadlineReader(plan);
    PrintWriter out = spec.commandLine().getOut();
    if (!texts.isEmpty()) {
      for (String text : texts) {
        out.println(explained(reader, text));
      }
      return Exit.DONE;
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    if (line != null && line.startsWith(BYTE_ORDER_MARK)) {
      line = line.substring(1);
    }
    while (line != null) {
      out.println(explained(reader, line));
      line = lines.readLine();
    }
    return Exit.DONE;
  }

  private static String explained(DeadlineReader reader, String text) throws IOException {
    return JSON.writeValueAsString(DeadlineJson.of(reader.read(text)));
  }

  /** Reads the period of a plan as the option writes it. */
  static final class PlanConverter implements ITypeConverter<PlanPeriod> {
    @Override
    public PlanPeriod convert(String value) {
      return PlanPeriod.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "«"
                          + value
                          + "» — не период. Напишите первый и последний день через две точки,"
                          + " например 2022-01-01..2024-12-31."));
    }
  }
}
