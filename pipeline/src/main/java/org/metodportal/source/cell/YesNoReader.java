package org.metodportal.source.cell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.RowPacker;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;

/** Reads «да» and «нет» in the spellings of offices. */
final class YesNoReader extends ValueReader {
  private static final Set<String> YES =
      folded("да", "+", "1", "true", "истина", "есть", "имеется", "v", "✓", "✔", "√", "yes");
  private static final Set<String> NO =
      folded("нет", "-", "0", "false", "ложь", "отсутствует", "no");

  private static final Set<String> MAIN_JOB = folded("осн");
  private static final Set<String> OTHER_JOB = folded("совм", "внутр", "внеш", "вн.", "по совм");

  YesNoReader(Field field, int slot) {
    super(field, slot);
  }

  /** The tag of a word in packed rows: {@link RowView#YES}, {@link RowView#NO} or missing. */
  static int tag(String text) {
    boolean stopped = text.length() > 1 && text.endsWith(".");
    String word = stopped ? text.substring(0, text.length() - 1) : WholeText.of(text);
    String folded = LookupNormalizer.normalize(word);
    if (YES.contains(folded)) {
      return RowView.YES;
    }
    return NO.contains(folded) ? RowView.NO : RowView.MISSING;
  }

  @Override
  @Nullable ValueFault value(String text, RowPacker row) {
    int tag = tag(text);
    if (tag == RowView.MISSING && field().name().equals("main_job")) {
      tag = ofJob(text);
    }
    if (tag == RowView.MISSING) {
      return new ValueFault(
          "not-yes-no", quoted(text) + " — это не «да» и не «нет».", "Напишите «да» или «нет».");
    }
    row.value(slot()).putByte(tag);
    return null;
  }

  /** What a word says of a job: that it is the main one, or one beside it. */
  private static int ofJob(String text) {
    String folded = LookupNormalizer.normalize(text);
    if (MAIN_JOB.stream().anyMatch(folded::startsWith)) {
      return RowView.YES;
    }
    return OTHER_JOB.stream().anyMatch(folded::startsWith) ? RowView.NO : RowView.MISSING;
  }

  @Override
  String expected() {
    return "да или нет";
  }
}
