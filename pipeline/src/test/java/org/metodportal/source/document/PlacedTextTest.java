package org.metodportal.source.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.problem.ProblemReport;

/** The place of a mark in the value is its place in the file, however YAML writes the value. */
class PlacedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\nk: role == \"б\" && § > 1\n",
        "a: 1\nk: '§'\n",
        "k: 'it''s ''' # c\nj: 1\n§: 1\n",
        "k: 'role == ''педагог'' && § > 1'\n",
        "k: \"role == \\\"педагог\\\" && \\u0041 § > 1\"\n",
        "k: \"a\\tb\\x41\\U0001F600 §\"\n",
        "k:   plain over\n   two lines\n\n     and § more\n",
        "k: 'quoted over\n   two lines\n\n     and § more'\n",
        "k: |\n  first line\n    deeper §\n",
        "k: >-\n\n  folded\n  and § more\n",
        "k: |2\n    indented §\n",
        "k: 𝄞 𝄞 § x\n",
        "flow: {k: [1, 2], j: 3}\nk: [\"a b §\"]\n",
      })
  void knowsThePlaceOfEveryCharacter(String yaml) {
    int mark = yaml.indexOf('§');
    String before = yaml.substring(0, mark);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String start = before.substring(before.lastIndexOf('\n') + 1);
    int column = 1 + start.codePointCount(0, start.length());

    YamlTree tree = YamlTree.parse(yaml, "f.yaml", "", new ProblemReport());
    PlacedText text = tree == null ? null : markedText(tree);
    if (text == null) {
      return;
    }
    String value = text.value();
    int offset = value.codePointCount(0, value.indexOf('§'));
    assertEquals("f.yaml:" + line + ":" + column, text.at(offset).toString());
  }

  private static PlacedText markedText(YamlTree tree) {
    PlacedText text = tree.optionalText("k");
    return text == null || text.value().indexOf('§') < 0 ? null : text;
  }
}
