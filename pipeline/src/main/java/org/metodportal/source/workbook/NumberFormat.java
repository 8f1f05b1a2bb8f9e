package org.metodportal.source.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.metodportal.source.cell.SpoiledText;

/**
 * How a number of a workbook is shown (ECMA-376, part 1, 18.8.31): as a date, a percentage, a code
 * with leading zeros. Digits behind the point that the format does not show are kept: 0.785 as
 * {@code 0%} is 78.5. What cannot be shown is an error text, which is no value in any column.
 */
final class NumberFormat {
  /** The format of cells that have none. */
  static final NumberFormat GENERAL = new NumberFormat(List.of(FormatSection.of("General")));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Digits that a spreadsheet keeps of a number. */
  private static final int DIGITS = 15;

  private static final MathContext KEPT = new MathContext(DIGITS);

  /** Powers of ten beyond those of the numbers of spreadsheets. */
  private static final int LARGEST_SCALE = 400;

  private final List<FormatSection> sections;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
  }

  /** The format that a code such as {@code 0.0%;[Red]-0.0%} describes. */
  static NumberFormat of(String code) {
    return new NumberFormat(FormatCode.sections(code).stream().map(FormatSection::of).toList());
  }

  /**
   * A number as the cell shows it.
   *
   * @param raw the number as the workbook stores it; any other text is given back
   * @param days how the workbook counts days
   */
  String show(String raw, DayCount days) {
    FormatSection first = sections.get(0);
    if (first.kind() == FormatSection.Kind.GENERAL && isShortWhole(raw)) {
      return raw;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return raw;
    }
    if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
      return raw;
    }
    FormatSection section = section(value);
    return switch (section.kind()) {
      case GENERAL -> plain(value);
      case DATE -> days.date(value);
      case YEAR -> days.year(value);
      case TIME -> days.time(value.remainder(BigDecimal.ONE));
      case ELAPSED -> days.time(value);
      case LITERAL -> section.prefix().isBlank() ? SpoiledText.HIDDEN : section.prefix();
      case DIGITS -> digits(section, value);
    };
  }

  private static boolean isShortWhole(String raw) {
    int length = raw.length();
    if (length == 0 || length > DIGITS || (length > 1 && raw.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private FormatSection section(BigDecimal value) {
    for (FormatSection section : sections) {
      if (section.condition() != null) {
        return sections.stream()
            .filter(each -> each.condition() == null || each.condition().holds(value))
            .findFirst()
            .orElse(GENERAL.sections.get(0));
      }
    }
    int sign = value.signum();
    if (sign < 0 && sections.size() > 1) {
      return sections.get(1);
    }
    return sign == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
  }

  /** All digits that a spreadsheet keeps; a whole number that has more is told by its exponent. */
  private static String plain(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal kept = value.precision() > DIGITS ? value.round(KEPT) : value;
    kept = kept.stripTrailingZeros();
    if (kept.precision() - kept.scale() > DIGITS) {
      int power = kept.precision() - kept.scale() - 1;
      return kept.movePointLeft(power).toPlainString() + "E+" + power;
    }
    return kept.toPlainString();
  }

  private static String digits(FormatSection section, BigDecimal value) {
    BigDecimal scaled = value;
    for (int i = 0; i < section.percents(); i++) {
      scaled = scaled.multiply(HUNDRED);
    }
    String text = plain(scaled.abs());
    if (text.indexOf('E') >= 0) {
      return text;
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point + 1);
    whole = "0".repeat(Math.max(0, section.wholeZeros() - whole.length())) + whole;
    if (!part.isEmpty()) {
      part = "." + part + "0".repeat(Math.max(0, section.partZeros() - part.length()));
    }
    String sign = scaled.signum() < 0 ? "-" : "";
    return section.isCode()
        ? section.prefix() + sign + section.filled(whole) + part + section.suffix()
        : sign + whole + part + unit(section.suffix());
  }

  /** What stands right behind the digits; a unit of measure after a blank is no part of a value. */
  private static String unit(String suffix) {
    String lower = suffix.toLowerCase(Locale.ROOT);
    return suffix.isEmpty() || !Character.isLetter(lower.codePointAt(0)) ? "" : suffix;
  }
}
