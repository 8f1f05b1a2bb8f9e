package org.metodportal.content.regulation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of the act (level 2), a section (3) or a subsection (4) under its heading.
 *
 * @param level 2–4
 * @param number number of a section without a full stop; empty when it has none
 * @param title heading without the number
 * @param pieces what stands before the first division below it
 * @param divisions divisions below it
 */
public record Division(
    String anchor,
    String label,
    int level,
    String number,
    String title,
    List<Piece> pieces,
    List<Division> divisions,
    int line)
    implements Place {

  private static final Pattern ADOPTS =
      Pattern.compile("(?:приказ|распоряжение|постановление|решение)(?![а-яё]).*");

  /** Copies the lists. */
  public Division {
    pieces = List.copyOf(pieces);
    divisions = List.copyOf(divisions);
  }

  /** The heading as the act has it. */
  public String heading() {
    return number.isEmpty() ? title : number + ". " + title;
  }

  /** «Приложение 1» of «Приложение 1. Положение о …». */
  public String shortTitle() {
    return shortTitle(title);
  }

  /** The heading of a part up to its first full stop. */
  public static String shortTitle(String title) {
    int stop = title.indexOf(". ");
    return stop < 0 ? title : title.substring(0, stop);
  }

  /** Whether a part with this heading is the act that puts the others into force. */
  public static boolean adopts(String title) {
    return ADOPTS.matcher(title.toLowerCase(Locale.ROOT)).matches();
  }

  /** The clauses right below the heading. */
  public List<Clause> clauses() {
    return Regulation.clausesAmong(pieces);
  }
}
