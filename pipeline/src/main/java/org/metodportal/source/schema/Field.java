package org.metodportal.source.schema;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a table; source: one of {@code fields} in {@code data/schema/<table>.json}.
 *
 * @param name field name, Latin
 * @param title Russian title
 * @param type type of its values
 * @param required whether a row without it is rejected
 * @param codes allowed values of a {@link FieldType#CODE}, in the schema's order; of {@link
 *     FieldType#CODES} those that the portal knows, or none; empty for others
 * @param synonyms other headers under which offices send it
 * @param member whether its texts are members of a breakdown and so compared after folding
 * @param ageYear name of the year column when this is a birth date whose age must lie in 16–100;
 *     empty otherwise
 */
public record Field(
    String name,
    String title,
    FieldType type,
    boolean required,
    List<String> codes,
    List<String> synonyms,
    boolean member,
    String ageYear)
    implements Serializable {

  /** The same column with a list of codes that its values should be of. */
  Field listing(List<String> known) {
    return new Field(name, title, type, required, known, synonyms, member, ageYear);
  }

  /** Whether two spellings of a value can mean the same, so that the first one must be kept. */
  public boolean folded() {
    return type == FieldType.ID || member;
  }
}
