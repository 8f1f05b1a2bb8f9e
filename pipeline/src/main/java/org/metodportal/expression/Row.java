package org.metodportal.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about one thing: a row of a list, an organization, or the subject itself, whose
 * fields are the variables.
 *
 * @param name name of its type, one that no expression can spell
 * @param javaType full name of its Java class
 * @param fields by name, in the order in which they are named to an editor
 */
record Row(String name, String javaType, Map<String, Field> fields) {
  static Row of(String name, Class<?> javaType, Field... fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : fields) {
      byName.put(field.name(), field);
    }
    return new Row(name, javaType.getName(), byName);
  }

  /** The same row with more fields; one that has the name of a field is left out. */
  Row with(List<Field> more) {
    Map<String, Field> all = new LinkedHashMap<>(fields);
    more.forEach(field -> all.putIfAbsent(field.name(), field));
    return new Row(name, javaType, all);
  }

  @Nullable Field field(String fieldName) {
    return fields.get(fieldName);
  }

  /** Names of the fields, in order. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }
}
