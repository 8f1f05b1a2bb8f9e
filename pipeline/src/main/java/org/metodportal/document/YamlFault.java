package org.metodportal.document;

import java.util.Optional;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A syntax error of the YAML parser, in Russian. */
record YamlFault(String yaml, YamlEngineException cause) {
  /** What is wrong and how to mend it. */
  private record Wording(String message, String hint) {}

  Problem problem(String territory, String file, int firstLine) {
    if (cause instanceof ReaderException e) {
      return Problem.error("yaml-syntax")
          .in(territory)
          .at(position(file, firstLine, e.getPosition()))
          .says("Недопустимый невидимый знак (код %04X).".formatted(e.getCodePoint()))
          .hint("Удалите его и наберите это место заново.");
    }
    if (cause instanceof MarkedYamlEngineException e) {
      Optional<Mark> mark = place(e);
      SourcePosition position =
          mark.map(m -> SourcePosition.of(file, firstLine + m.getLine(), m.getColumn() + 1))
              .orElse(SourcePosition.of(file));
      String context = e.getContext() == null ? "" : e.getContext();
      String fault = e.getProblem() == null ? "" : e.getProblem();
      Wording wording = wording(context, fault, mark);
      return Problem.error("yaml-syntax")
          .in(territory)
          .at(position)
          .says(wording.message)
          .hint(wording.hint);
    }
    return Problem.error("yaml-syntax")
        .in(territory)
        .at(SourcePosition.of(file))
        .says("Ключи не читаются.")
        .hint("Проверьте отступы, двоеточия и кавычки.");
  }

  /** A quotation mark or a key that was begun and not ended is told where it begins. */
  private static Optional<Mark> place(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    String fault = e.getProblem() == null ? "" : e.getProblem();
    boolean begun =
        (context.contains("quoted scalar") && !fault.contains("escape"))
            || fault.contains("could not find expected ':'");
    return begun
        ? e.getContextMark().or(e::getProblemMark)
        : e.getProblemMark().or(e::getContextMark);
  }

  private SourcePosition position(String file, int firstLine, int index) {
    int[] points = yaml.codePoints().limit(index).toArray();
    int line = firstLine;
    int column = 1;
    for (int point : points) {
      line = point == '\n' ? line + 1 : line;
      column = point == '\n' ? 1 : column + 1;
    }
    return SourcePosition.of(file, line, column);
  }

  private Wording wording(String context, String fault, Optional<Mark> mark) {
    int line = mark.map(Mark::getLine).orElse(-1);
    if (fault.contains("\\t(TAB)") || indentedByTab(line)) {
      return new Wording(
          "Отступ сделан знаком табуляции.", "В YAML отступы делают только пробелами.");
    }
    if (fault.contains("mapping values are not allowed")) {
      return new Wording(
          "Лишнее двоеточие.",
          "Значение, в котором есть «: », возьмите в кавычки; проверьте и отступ этой строки.");
    }
    if (fault.contains("could not find expected ':'")) {
      return withoutColon(line);
    }
    if (context.contains("block scalar")) {
      return new Wording(
          "Значение начинается с «>» или «|», и YAML ждёт его на следующих строках.",
          "Возьмите значение в кавычки.");
    }
    if (context.contains("quoted scalar")) {
      return new Wording(
          fault.contains("escape") ? "Непонятный знак после «\\»." : "Кавычка не закрыта.",
          fault.contains("escape")
              ? "Возьмите значение в одинарные кавычки."
              : "Поставьте закрывающую кавычку.");
    }
    if (fault.contains("cannot start any token")) {
      return new Wording(
          "С этого знака значение начинаться не может.", "Возьмите значение в кавычки.");
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return new Wording(
          "Список в скобках не закрыт, или в нём нет запятой.",
          "Поставьте запятую или скобку; значение, которое начинается с «[» или «{», возьмите в"
              + " кавычки.");
    }
    if (context.contains("alias") || context.contains("anchor") || fault.contains("alias")) {
      return new Wording(
          "Значение начинается с «*» или «&», и YAML читает его как служебную метку.",
          "Возьмите значение в кавычки.");
    }
    if (context.contains("tag") || fault.contains("tag")) {
      return new Wording(
          "Значение начинается с «!», и YAML читает его как служебную метку.",
          "Возьмите всё значение в одинарные кавычки.");
    }
    if (context.contains("single document")) {
      return new Wording("Лишняя строка «---».", "Уберите её.");
    }
    if (fault.contains("sequence entries are not allowed")) {
      return new Wording(
          "Знак «-» стоит не на месте.", "Пишите пункты списка с новой строки и с отступом.");
    }
    if (context.contains("block mapping") || context.contains("block collection")) {
      return new Wording(
          "Строка не похожа на «ключ: значение», или её отступ не совпадает с соседними.",
          "Выровняйте отступ; после закрытой кавычки в значении ничего не пишите.");
    }
    return new Wording("Ключи не читаются.", "Проверьте отступы, двоеточия и кавычки.");
  }

  /**
   * «office:Центр», «office： Центр» and «office» alone: a key that is not parted from its value.
   */
  private Wording withoutColon(int line) {
    String[] lines = yaml.split("\n", -1);
    String words = line >= 0 && line < lines.length ? lines[line].strip() : "";
    if (words.matches("[\\w-]+:\\S.*")) {
      return new Wording(
          words.matches("[\\w-]+:\\u00a0.*")
              ? "После двоеточия стоит неразрывный пробел вместо обычного."
              : "После двоеточия нет пробела.",
          "Пишите «ключ: значение», с одним обычным пробелом.");
    }
    return new Wording(
        "После ключа нет двоеточия, или продолжение значения стоит без отступа.",
        "Пишите «ключ: значение» в одну строку; длинное значение возьмите в кавычки.");
  }

  /** Whether the line of the error, or the line above it, is indented by a tab. */
  private boolean indentedByTab(int line) {
    String[] lines = yaml.split("\n", -1);
    for (int i = Math.max(0, line - 1); i <= line && i < lines.length; i++) {
      String indent = lines[i].substring(0, lines[i].length() - lines[i].stripLeading().length());
      if (indent.indexOf('\t') >= 0) {
        return true;
      }
    }
    return false;
  }
}
