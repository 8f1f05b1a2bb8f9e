package org.metodportal.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML into a tree, or into problems that say in Russian what is wrong and where. */
final class YamlParser {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("").setAllowNonScalarKeys(true).build();

  private final String file;
  private final String territory;
  private final int firstLine;
  private final ProblemReport report;

  /**
   * @param firstLine 1-based line of the file where the YAML starts
   */
  YamlParser(String file, String territory, int firstLine, ProblemReport report) {
    this.file = file;
    this.territory = territory;
    this.firstLine = firstLine;
    this.report = report;
  }

  /** The mapping at the top; null after a problem. */
  @Nullable YamlTree parse(String yaml) {
    Optional<Node> root;
    try {
      root = compose(yaml);
    } catch (ShallowParser.TooDeep e) {
      error(
          "yaml-syntax",
          e.mark().map(this::position).orElse(SourcePosition.of(file)),
          "Слишком много вложенных списков.",
          "Проверьте скобки и отступы.");
      return null;
    } catch (YamlEngineException e) {
      report.add(new YamlFault(yaml, e).problem(territory, file, firstLine));
      return null;
    }
    if (root.isEmpty()) {
      error(
          "yaml-empty",
          SourcePosition.of(file, firstLine, 1),
          "Здесь нет ни одного ключа.",
          "Пишите каждый ключ с новой строки: «ключ: значение».");
      return null;
    }
    if (!(root.get() instanceof MappingNode mapping)) {
      error(
          "yaml-syntax",
          position(root.get()),
          "Здесь нужны ключи со значениями.",
          "Пишите каждый ключ с новой строки: «ключ: значение».");
      return null;
    }
    long before = report.errors();
    inspect(mapping, new HashSet<>());
    if (report.errors() > before) {
      return null;
    }
    return new YamlTree(
        mapping,
        new YamlSource(
            file,
            territory,
            firstLine,
            new ScalarPlaces(yaml.codePoints().toArray(), firstLine),
            report));
  }

  private static Optional<Node> compose(String yaml) {
    Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
    return new Composer(SETTINGS, new ShallowParser(parser)).getSingleNode();
  }

  /** Reports what YAML allows and an editor never means. */
  private void inspect(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
      return;
    }
    if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
      error(
          "yaml-syntax",
          position(node),
          "Значение начинается с «!», и YAML читает его как служебную метку.",
          "Возьмите всё значение в одинарные кавычки.");
      return;
    }
    if (node.getAnchor().isPresent()) {
      error(
          "yaml-syntax",
          position(node),
          "Слово после «&» YAML читает как служебную метку и в значение не берёт.",
          "Возьмите значение в кавычки.");
      return;
    }
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(child -> inspect(child, seen));
    }
    if (node instanceof MappingNode mapping) {
      Set<String> keys = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          error(
              "yaml-syntax",
              position(tuple.getKeyNode()),
              "Ключом может быть только слово или число.",
              "Если это значение, возьмите его в кавычки.");
          continue;
        }
        if (!keys.add(key.getValue())) {
          error(
              "yaml-duplicate-key",
              position(key),
              "Ключ «" + key.getValue() + "» повторяется.",
              "Оставьте одну из строк.");
        }
        if (mapping.getFlowStyle() == FlowStyle.FLOW && isNothing(tuple.getValueNode())) {
          error(
              "yaml-comma",
              position(key),
              "После «"
                  + key.getValue()
                  + "» нет двоеточия: в фигурных скобках запятая отделяет ключи.",
              "Значение с запятой возьмите в кавычки, а дробь пишите с точкой: 2.5.");
        }
        inspect(tuple.getValueNode(), seen);
      }
    }
  }

  private static boolean isNothing(Node value) {
    return value instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().isEmpty();
  }

  private SourcePosition position(Node node) {
    return node.getStartMark().map(this::position).orElse(SourcePosition.of(file));
  }

  private SourcePosition position(Mark mark) {
    return SourcePosition.of(file, firstLine + mark.getLine(), mark.getColumn() + 1);
  }

  private void error(String code, SourcePosition position, String message, String hint) {
    report.add(Problem.error(code).in(territory).at(position).says(message).hint(hint));
  }
}
