package org.metodportal.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.SourcePosition;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of a mapping and where they stand; reports those that are missing, empty or unknown. */
final class YamlKeys {
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private final MappingNode mapping;
  private final YamlSource source;

  YamlKeys(MappingNode mapping, YamlSource source) {
    this.mapping = mapping;
    this.source = source;
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple);
    }
  }

  /** Where the mapping starts. */
  SourcePosition position() {
    return source.position(mapping);
  }

  /** Where the key's value starts; where the mapping starts when there is no such key. */
  SourcePosition position(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? position() : source.position(entry.getValueNode());
  }

  /** Where the key starts; where the mapping starts when there is no such key. */
  SourcePosition keyPosition(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? position() : source.position(entry.getKeyNode());
  }

  /** Whether the key is written. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** As written from top to bottom. */
  List<String> all() {
    return List.copyOf(entries.keySet());
  }

  /** Reports every key that is not among those allowed; the one it is taken for is not missed. */
  void allow(Choices allowed) {
    for (String key : entries.keySet()) {
      if (!allowed.words().contains(key)) {
        allowed.nearest(key).ifPresent(misspelt::add);
        source.report(
            "yaml-unknown-key",
            keyPosition(key),
            key,
            "Неизвестный ключ «" + key + "».",
            allowed.hint(key, "Допустимые ключи"));
      }
    }
  }

  /** What stands after the key, with a mistake or without; null when the key is absent. */
  @Nullable Node written(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? null : entry.getValueNode();
  }

  /** The value of a key; null after a problem, or when the key is optional and absent. */
  @Nullable Node value(String key, boolean required) {
    Node node = written(key);
    if (node == null) {
      if (required && !misspelt.contains(key)) {
        source.report(
            "yaml-missing-key",
            position(),
            "",
            "Нет обязательного ключа «" + key + "».",
            "Добавьте строку «" + key + ": …».");
      }
      return null;
    }
    if (node instanceof ScalarNode scalar && isEmpty(scalar)) {
      source.report(
          "yaml-empty-value",
          keyPosition(key),
          "",
          "Ключ «" + key + "» пуст.",
          required
              ? "Напишите значение после двоеточия" + inQuotes(scalar)
              : "Напишите значение после двоеточия или уберите строку" + inQuotes(scalar));
      return null;
    }
    return node;
  }

  /** «accent: #336699»: the value is taken for a comment. */
  private String inQuotes(ScalarNode scalar) {
    return source.isCommented(scalar)
        ? "; если оно начинается с «#», возьмите его в кавычки."
        : ".";
  }

  /** Whether nothing is written there, or what YAML takes for nothing. */
  static boolean isEmpty(ScalarNode scalar) {
    String text = scalar.getValue();
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        || (scalar.getScalarStyle() == ScalarStyle.PLAIN
            && (text.equals("~") || text.equals("null")));
  }
}
