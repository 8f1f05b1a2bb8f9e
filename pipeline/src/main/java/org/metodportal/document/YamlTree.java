package org.metodportal.document;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys with values, each of which knows its place in the file.
 *
 * <p>A getter gives null after it reported what is wrong; the one named {@code optional…} also
 * gives null, silently, when the key is absent. Scalars are read as written: a title may be a
 * number, a number may stand in quotes.
 */
public final class YamlTree {
  private static final String TEXT_HINT =
      "Напишите после двоеточия одно значение; знаки «[», «{» и «- » в его начале — в кавычках.";

  private final YamlKeys keys;
  private final YamlSource source;

  YamlTree(MappingNode mapping, YamlSource source) {
    this.keys = new YamlKeys(mapping, source);
    this.source = source;
  }

  /**
   * Reads a YAML file.
   *
   * @param shownName path for messages
   * @param territory slug for messages; empty for the whole portal
   * @return null after a problem
   */
  public static @Nullable YamlTree read(
      Path path, String shownName, String territory, ProblemReport report) {
    String text = TextFile.read(path, shownName, territory, report);
    return text == null ? null : parse(text, shownName, territory, report);
  }

  /**
   * Reads a YAML text with {@code \n} line ends.
   *
   * @return null after a problem
   */
  public static @Nullable YamlTree parse(
      String text, String shownName, String territory, ProblemReport report) {
    return new YamlParser(shownName, territory, 1, report).parse(text);
  }

  /** Where it starts. */
  public SourcePosition position() {
    return keys.position();
  }

  /** Where the key's value starts; where the tree starts when there is no such key. */
  public SourcePosition position(String key) {
    return keys.position(key);
  }

  /** Where the key starts; where the tree starts when there is no such key. */
  public SourcePosition keyPosition(String key) {
    return keys.keyPosition(key);
  }

  /** Whether the key is written. */
  public boolean has(String key) {
    return keys.has(key);
  }

  /** The keys, as written from top to bottom. */
  public List<String> keys() {
    return keys.all();
  }

  /** Reports every key that is not among those allowed. */
  public void allow(String... allowed) {
    keys.allow(Choices.of(allowed));
  }

  /** The text of a key that must be there. */
  public @Nullable String string(String key) {
    return scalar(key, true, "нужен текст", TEXT_HINT, text -> text);
  }

  /** The text of a key. */
  public @Nullable String optionalString(String key) {
    return scalar(key, false, "нужен текст", TEXT_HINT, text -> text);
  }

  /** The text of a key that must be there, with its places. */
  public @Nullable PlacedText text(String key) {
    return string(key) == null ? null : placed(key);
  }

  /** The text of a key, with its places. */
  public @Nullable PlacedText optionalText(String key) {
    return optionalString(key) == null ? null : placed(key);
  }

  /** The whole number of a key that must be there. */
  public @Nullable Integer integer(String key) {
    return scalar(
        key, true, "нужно целое число", "Напишите, например, 2024.", ScalarValues::integer);
  }

  /** The whole number of a key. */
  public @Nullable Integer optionalInteger(String key) {
    return scalar(
        key, false, "нужно целое число", "Напишите, например, 2024.", ScalarValues::integer);
  }

  /** The decimal number of a key that must be there. */
  public @Nullable BigDecimal decimal(String key) {
    return scalar(key, true, "нужно число", ScalarValues.DECIMAL_HINT, ScalarValues::decimal);
  }

  /** The decimal number of a key. */
  public @Nullable BigDecimal optionalDecimal(String key) {
    return scalar(key, false, "нужно число", ScalarValues.DECIMAL_HINT, ScalarValues::decimal);
  }

  /** The date of a key that must be there. */
  public @Nullable LocalDate date(String key) {
    return date(key, true);
  }

  /** The date of a key. */
  public @Nullable LocalDate optionalDate(String key) {
    return date(key, false);
  }

  /** The truth of a key that must be there. */
  public @Nullable Boolean flag(String key) {
    return scalar(
        key,
        true,
        "нужно true или false",
        "Напишите true (да) или false (нет).",
        ScalarValues::flag);
  }

  /** The truth of a key. */
  public @Nullable Boolean optionalFlag(String key) {
    return scalar(
        key,
        false,
        "нужно true или false",
        "Напишите true (да) или false (нет).",
        ScalarValues::flag);
  }

  /** The word of a key that must be there, one of the choices. */
  public @Nullable String choice(String key, Choices choices) {
    return chosen(key, string(key), choices);
  }

  /** The word of a key, one of the choices. */
  public @Nullable String optionalChoice(String key, Choices choices) {
    return chosen(key, optionalString(key), choices);
  }

  /** The keys inside a key that must be there. */
  public @Nullable YamlTree tree(String key) {
    Node node = keys.value(key, true);
    return node == null ? null : inner(key, node);
  }

  /** The keys inside a key. */
  public @Nullable YamlTree optionalTree(String key) {
    Node node = keys.value(key, false);
    return node == null ? null : inner(key, node);
  }

  /** The list of trees of a key that must be there; empty after a problem. */
  public List<YamlTree> trees(String key) {
    Node node = keys.value(key, true);
    return node == null ? List.of() : innerList(key, node);
  }

  /** The list of trees of a key; empty when it is absent or after a problem. */
  public List<YamlTree> optionalTrees(String key) {
    Node node = keys.value(key, false);
    return node == null ? List.of() : innerList(key, node);
  }

  /** The list of texts of a key; empty when it is absent or after a problem. */
  public List<String> optionalStrings(String key) {
    List<String> strings = new ArrayList<>();
    Node node = keys.value(key, false);
    if (node == null) {
      return strings;
    }
    if (!(node instanceof SequenceNode sequence)) {
      source.wrongType(
          key, node, "нужен список", "Пишите каждое значение с новой строки после «- ».");
      return strings;
    }
    for (Node child : sequence.getValue()) {
      if (child instanceof ScalarNode scalar && !YamlKeys.isEmpty(scalar)) {
        strings.add(scalar.getValue());
      } else {
        source.wrongType(
            key,
            child,
            "нужен список текстов",
            "После «- » пишите один текст, без вложенных ключей.");
      }
    }
    return strings;
  }

  /** The text of a key as a list of one, or its list of texts; empty when it is absent. */
  public List<String> optionalStringOrStrings(String key) {
    if (keys.value(key, false) instanceof ScalarNode scalar) {
      return YamlKeys.isEmpty(scalar) ? List.of() : List.of(scalar.getValue());
    }
    return optionalStrings(key);
  }

  /**
   * Place of one of the texts that {@link #optionalStrings} gave.
   *
   * @param index its place in the list, from 0
   */
  public SourcePosition position(String key, int index) {
    return keys.value(key, false) instanceof SequenceNode sequence
            && index < sequence.getValue().size()
        ? source.position(sequence.getValue().get(index))
        : position(key);
  }

  /**
   * The list of words of a key, each one of the choices and named once; empty when the key is
   * absent. A word with a mistake is reported where it stands and left out.
   */
  public List<String> optionalChoices(String key, Choices choices) {
    List<String> words = new ArrayList<>();
    optionalStrings(key);
    if (!(keys.written(key) instanceof SequenceNode sequence)) {
      return words;
    }
    for (Node child : sequence.getValue()) {
      if (!(child instanceof ScalarNode scalar) || YamlKeys.isEmpty(scalar)) {
        continue;
      }
      String word = scalar.getValue();
      if (words.contains(word)) {
        source.report(
            "yaml-repeated-value",
            source.position(child),
            word,
            "У ключа «" + key + "» значение «" + word + "» стоит дважды.",
            "Оставьте одно.");
      } else if (isAmong(word, key, source.position(child), choices)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whole numbers with decimal numbers, such as targets by year; empty when the key is absent. */
  public SortedMap<Integer, BigDecimal> optionalDecimalsByInteger(String key) {
    SortedMap<Integer, BigDecimal> map = new TreeMap<>();
    YamlTree tree = optionalTree(key);
    if (tree == null) {
      return map;
    }
    for (String name : tree.keys()) {
      Integer number = ScalarValues.integer(name);
      if (number == null) {
        source.report(
            "yaml-type",
            tree.keyPosition(name),
            name,
            "В «" + key + "» слева от двоеточия нужно целое число, а написано «" + name + "».",
            "Напишите, например, 2024: 30.");
        continue;
      }
      BigDecimal value = tree.decimal(name);
      if (value != null) {
        map.put(number, value);
      }
    }
    return map;
  }

  private @Nullable String chosen(String key, @Nullable String word, Choices choices) {
    return word == null || isAmong(word, key, position(key), choices) ? word : null;
  }

  private boolean isAmong(String word, String key, SourcePosition position, Choices choices) {
    if (choices.words().contains(word)) {
      return true;
    }
    source.report(
        "yaml-unknown-value",
        position,
        word,
        "У ключа «" + key + "» не бывает значения «" + word + "».",
        choices.hint(word, "Допустимые значения"));
    return false;
  }

  private <T> @Nullable T scalar(
      String key, boolean required, String type, String hint, Function<String, @Nullable T> parse) {
    Node node = keys.value(key, required);
    if (node == null) {
      return null;
    }
    T value = node instanceof ScalarNode scalar ? parse.apply(scalar.getValue()) : null;
    if (value == null) {
      source.wrongType(key, node, type, hint);
    }
    return value;
  }

  private @Nullable LocalDate date(String key, boolean required) {
    Node node = keys.value(key, required);
    if (node == null) {
      return null;
    }
    String written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    LocalDate date = ScalarValues.date(written);
    if (date == null) {
      source.wrongType(key, node, ScalarValues.dateNeeded(written), ScalarValues.dateHint(written));
    }
    return date;
  }

  private @Nullable YamlTree inner(String key, Node node) {
    if (node instanceof MappingNode child) {
      return new YamlTree(child, source);
    }
    source.wrongType(
        key, node, "нужны вложенные ключи", "Пишите их под ключом с отступом в два пробела.");
    return null;
  }

  private List<YamlTree> innerList(String key, Node node) {
    List<YamlTree> trees = new ArrayList<>();
    if (!(node instanceof SequenceNode sequence)) {
      source.wrongType(key, node, "нужен список", "Начинайте каждый его пункт с «- ».");
      return trees;
    }
    for (Node child : sequence.getValue()) {
      YamlTree tree = inner(key, child);
      if (tree != null) {
        trees.add(tree);
      }
    }
    return trees;
  }

  private @Nullable PlacedText placed(String key) {
    return keys.written(key) instanceof ScalarNode scalar ? source.place(scalar) : null;
  }
}
