package org.metodportal.build.readback;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is hidden, or one that is shown, as texts may write it.
 *
 * @param subject code of the indicator, or word of the topic
 * @param breakdown word of the breakdown; of a table of counts {@code group}
 * @param member member of the breakdown; empty for the total
 * @param names how texts name the member, in small letters; empty for the total
 * @param subjects how texts name the indicator, in small letters
 * @param written how texts write its value and its parts
 */
record HiddenCell(
    String territory,
    String subject,
    int year,
    String breakdown,
    String member,
    Set<String> names,
    Set<String> subjects,
    Set<String> written,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable BigDecimal value) {

  /** The ways of writing a value: «33.3» and «1 из 3». */
  static Set<String> written(
      @Nullable Long numerator, @Nullable Long denominator, @Nullable BigDecimal value) {
    Set<String> written = new HashSet<>();
    if (value != null) {
      written.add(value.toPlainString());
    }
    if (numerator != null && denominator != null) {
      written.add(numerator + "/" + denominator);
    }
    return written;
  }

  String key() {
    return subject + "\n" + year + "\n" + breakdown + "\n" + member;
  }

  boolean isTotal() {
    return member.isEmpty();
  }
}
