package org.metodportal.page.result;

import org.jspecify.annotations.Nullable;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.statement.Portion;
import org.metodportal.disclosure.statement.Statement;

/** What is told of a hidden share, in words. */
public final class StatementWords {
  private static final String AT_MOST = "не\u00a0больше ";

  private StatementWords() {}

  /**
   * {@code не больше половины группы}, {@code от четверти до половины из 12 человек}, {@code в
   * группе 12 человек}, {@code не больше 7 человек}; empty when nothing is told.
   */
  public static String of(@Nullable Statement statement) {
    if (statement == null) {
      return "";
    }
    Long persons = statement.persons();
    if (persons != null) {
      return AT_MOST + UnitWords.genitive(UnitKind.PERSON, persons);
    }
    String portion = portion(statement.least(), statement.most());
    Long group = statement.group();
    if (group == null) {
      return portion + " группы";
    }
    return portion.isEmpty()
        ? "в\u00a0группе " + UnitWords.count(UnitKind.PERSON, group)
        : portion + " из\u00a0" + UnitWords.genitive(UnitKind.PERSON, group);
  }

  private static String portion(@Nullable Portion least, @Nullable Portion most) {
    if (least == null) {
      return most == null ? "" : AT_MOST + most.genitive();
    }
    return most == null
        ? "не\u00a0меньше " + least.genitive()
        : "от\u00a0" + least.genitive() + " до\u00a0" + most.genitive();
  }
}
