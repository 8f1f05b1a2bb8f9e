package org.metodportal.oracle.dirty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a table as its schema describes it.
 *
 * @param name of the field, unique in the table
 * @param type of the contract: id, date, year, yesno, percent, number, code, codes, text, answer
 * @param required whether a row without it is rejected
 * @param codes allowed by the schema; empty unless the type is code
 * @param titles under which a column is found: the name, the Russian title, the synonyms
 * @param start field before which a value of this one must not lie, null for most
 * @param ageYear field with the year of which this birth date gives an age, null for most
 * @param member whether the text names a member of a breakdown
 * @param table whose key this one must be found in, null for most
 */
record SchemaField(
    String name,
    String type,
    boolean required,
    List<String> codes,
    List<String> titles,
    @Nullable String start,
    @Nullable String ageYear,
    boolean member,
    @Nullable String table) {}
