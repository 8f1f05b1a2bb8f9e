package org.metodportal.document;

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
        "k: 'role == ''педагог'' && § > 1'\n",
        "k: \"role == \\\"педагог\\\" && \\u0041 § > 1\"\n",
        "k: \"a\\tb\\x41\\U0001F600 §\"\n",
        "k:   plain over\n   two lines\n\n     and § more\n",
        "k: 'quoted over\n   two lines\n\n     and § more'\n",
        "k: |\n  first line\n    deeper §\n",
        "k: >-\n\n  folded\n  and § more\n",
        "k: |2\n    indented §\n",
        "k: 𝄞 𝄞 § x\n",
        "{j: [1, 2], k: a §, l: 2}\n",
      })
  void knowsThePlaceOfEveryCharacter(String yaml) {
    int mark = yaml.indexOf('§');
    String before = yaml.substring(0, mark);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String start = before.substring(before.lastIndexOf('\n') + 1);
    int column = 1 + start.codePointCount(0, start.length());

    YamlTree tree = YamlTree.parse(yaml, "f.yaml", "", new ProblemReport());
    PlacedText text = tree.text("k");
    String value = text.value();
    int offset = value.codePointCount(0, value.indexOf('§'));
    assertEquals("f.yaml:" + line + ":" + column, text.at(offset).toString());
  }
}
