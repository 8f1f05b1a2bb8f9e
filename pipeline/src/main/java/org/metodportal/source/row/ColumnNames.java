package org.metodportal.source.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.TableSchema;

/** The titles under which the columns of a table are known, and how sure each is. */
public final class ColumnNames {
  private static final String CODE = LookupNormalizer.normalize("код");

  /** More synonyms than a column has. */
  private static final int SYNONYMS = 1000;

  /** What people write behind a title to say what goes below it. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\s*\\((?:дд[. /]?мм[. /]?гг(?:гг)?|да ?[/,] ?нет|\\+ ?/ ?-|1 ?/ ?0|%|в"
              + " ?%|код[ы]?|год|чел\\.?|ч\\.?|час\\.?|часов|ед\\.?|если есть|при"
              + " наличии|обязательно|через (?:запятую|точку с запятой)|0 ?[-–—] ?100|(?:из|до)"
              + " 100|(?:выберите |выбрать )?из списка|число|целое число|дата|текст)\\)"
              + "(?:, ?(?:%|ч\\.?|чел\\.?|ед\\.?))?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The number of a column before its title: «1. Код педагога». */
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s*(?=\\p{L})");

  private final Map<String, Name> names = new HashMap<>();

  /** The titles of a table. */
  public ColumnNames(TableSchema schema) {
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      Field field = fields.get(slot);
      String title = comparable(field.title());
      boolean vague = field.type() == FieldType.ID && !saysCode(title);
      names.put(title, new Name(slot, (vague ? 2 : 1) * SYNONYMS));
      names.put(comparable(field.name()), new Name(slot, 0));
    }
    for (int slot = 0; slot < fields.size(); slot++) {
      boolean id = fields.get(slot).type() == FieldType.ID;
      int place = 1;
      for (String synonym : fields.get(slot).synonyms()) {
        String compared = comparable(synonym);
        int kind = !saysCode(compared) ? 3 : id ? 1 : 2;
        names.putIfAbsent(compared, new Name(slot, kind * SYNONYMS + place++));
      }
    }
  }

  /**
   * A header under which a column may stand.
   *
   * @param slot slot of the column
   * @param rank the smaller, the surer: the field's name, its title, a synonym that says code or
   *     ID, another synonym, each in the order of the schema; of a column of identifiers a synonym
   *     that says code comes before a title that does not
   */
  record Name(int slot, int rank) {}

  /** The column of a title, perhaps with its number before and a hint behind it; null for none. */
  @Nullable Name of(String title) {
    Name name = names.get(comparable(title));
    return name != null
        ? name
        : names.get(
            comparable(HINT.matcher(NUMBER.matcher(title).replaceFirst("")).replaceFirst("")));
  }

  private static boolean saysCode(String title) {
    return title.contains(CODE) || title.contains("ID");
  }

  /** The first letter or digit of a text; 0 when it has none. */
  static int firstSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return 0;
  }

  /** Headers are compared by their letters and digits alone. */
  static String comparable(String title) {
    StringBuilder text = new StringBuilder();
    LookupNormalizer.normalize(CellText.clean(title))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
