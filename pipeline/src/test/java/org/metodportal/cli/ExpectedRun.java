package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code expected.txt} of a case: {@code exit: 1}, then {@code code: …} for every code of
 * a problem that {@code --json} gives, {@code built: no} when nothing is written, {@code menu:
 * shorter} when the broken territory is not in the menu of the other's pages, {@code nowhere: …}
 * for every text that must not be found in what is written, an empty line, and what the program
 * tells, sorted.
 *
 * @param codes codes of the problems, each once, sorted
 * @param menu whether the menu of pages names both territories
 * @param nowhere texts that stand in the input and nowhere in the output
 * @param told lines for people: problems, and that there is no site
 */
record ExpectedRun(
    int exit,
    List<String> codes,
    boolean built,
    boolean menu,
    List<String> nowhere,
    List<String> told) {
  private static final String NAME = "expected.txt";

  static ExpectedRun of(Path folder) throws IOException {
    int exit = 0;
    List<String> codes = new ArrayList<>();
    boolean built = true;
    boolean menu = true;
    List<String> nowhere = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(NAME))) {
      if (line.startsWith("exit: ")) {
        exit = Integer.parseInt(line.substring("exit: ".length()));
      } else if (line.startsWith("code: ")) {
        codes.add(line.substring("code: ".length()));
      } else if (line.equals("built: no")) {
        built = false;
      } else if (line.equals("menu: shorter")) {
        menu = false;
      } else if (line.startsWith("nowhere: ")) {
        nowhere.add(line.substring("nowhere: ".length()));
      } else if (!line.isEmpty()) {
        told.add(line);
      }
    }
    return new ExpectedRun(exit, codes, built, menu, nowhere, told);
  }

  /** Writes it in place of what the folder has. */
  void save(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("exit: " + exit);
    codes.forEach(code -> lines.add("code: " + code));
    if (!built) {
      lines.add("built: no");
    }
    if (!menu) {
      lines.add("menu: shorter");
    }
    nowhere.forEach(text -> lines.add("nowhere: " + text));
    lines.add("");
    lines.addAll(told);
    Files.writeString(folder.resolve(NAME), String.join("\n", lines) + "\n");
  }
}
