package org.metodportal.expression;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.source.schema.Table;

/**
 * An expression that passed the type check, with the Java it becomes.
 *
 * @param cel text as the editor wrote it
 * @param subject what it speaks about
 * @param numeric true when it gives a number, false when it gives a truth
 * @param java body of the Java method that computes it; equal expressions have equal bodies
 * @param answeredJava body of the Java method that says whether every answer the expression asks
 *     for was given; empty when it asks for none
 */
public record CheckedExpression(
    String cel, Subject subject, boolean numeric, String java, String answeredJava)
    implements Serializable {
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern QUESTION =
      Pattern.compile("\\b(?:yes|number)\\s*\\(\\s*[\"']([^\"']+)[\"']\\s*\\)");
  private static final Pattern WORDS = Pattern.compile("[^A-Za-z_]+");

  /** The tables whose rows it asks for, beside that of its subject; only persons have such rows. */
  public Set<Table> tables() {
    if (subject != Subject.PERSON) {
      return Set.of();
    }
    Set<Table> tables = EnumSet.noneOf(Table.class);
    for (String word : WORDS.split(TEXT.matcher(cel).replaceAll(" "))) {
      Table table = word.equals("mentors") ? Table.MENTORING : Table.named(word);
      if (table != null && !table.personColumns().isEmpty()) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** The questions that it asks of the reporting year, by their codes. */
  public Set<String> questions() {
    Set<String> questions = new TreeSet<>();
    Matcher matcher = QUESTION.matcher(cel);
    while (matcher.find()) {
      questions.add(matcher.group(1));
    }
    return questions;
  }

  /** The parts of a condition that must all hold, in the order of the text. */
  public List<Restriction> restrictions() {
    return Restrictions.of(cel);
  }

  /** The text with single blanks, by which conditions are compared. */
  public String spacedOnce() {
    return cel.strip().replaceAll("\\s+", " ");
  }
}
