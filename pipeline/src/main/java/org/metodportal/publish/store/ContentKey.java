package org.metodportal.publish.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.Sha256;
import org.metodportal.source.packed.PackedBytes;

/**
 * SHA-256 of a value by its content: equal values in collections of one kind have equal keys in
 * every run, whatever order a hash table has them in; values that differ in any component have
 * different ones. It knows texts, numbers, days, enums, collections, and records and objects of
 * this program that consist of these; anything else has no key, functions above all.
 */
public final class ContentKey {
  private static final int ROOM = 1 << 12;

  /** How the names of classes of this program begin. */
  private static final String PROGRAM = "org.metodportal.";

  /** What an object of a class consists of. */
  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private final Map<Class<?>, Integer> kinds = new HashMap<>();
  private final PackedBytes out = new PackedBytes(ROOM);

  private ContentKey() {}

  /** What a byte says of the value that follows. */
  private enum Sort {
    NOTHING,
    TEXT,
    WHOLE,
    BROKEN,
    TRUE,
    FALSE,
    WORD,
    LIST,
    SET,
    MAP,
    OBJECT,
    END
  }

  /**
   * The key of values, in their order.
   *
   * @return 64 hexadecimal digits in lower case
   * @throws IllegalArgumentException when a value, or what it consists of, has no key
   */
  public static String of(@Nullable Object... values) {
    ContentKey key = new ContentKey();
    for (Object value : values) {
      key.put(value);
    }
    return Sha256.of(key.out.toByteArray());
  }

  private void put(@Nullable Object value) {
    if (value == null) {
      sort(Sort.NOTHING);
    } else if (value instanceof String || value instanceof Path || value instanceof Character) {
      sort(Sort.TEXT);
      out.putText(value.toString());
    } else if (value instanceof Integer || value instanceof Long || value instanceof Byte) {
      sort(Sort.WHOLE);
      out.putSigned(((Number) value).longValue());
    } else if (value instanceof Double number) {
      sort(Sort.BROKEN);
      out.putDouble(number);
    } else if (value instanceof Boolean truth) {
      sort(truth ? Sort.TRUE : Sort.FALSE);
    } else if (value instanceof Enum<?> constant) {
      word(constant.getDeclaringClass(), constant.name());
    } else if (value instanceof BigDecimal
        || value instanceof BigInteger
        || value instanceof TemporalAccessor) {
      word(value.getClass(), value.toString());
    } else if (value instanceof Optional<?> perhaps) {
      put(perhaps.orElse(null));
    } else if (value instanceof Map<?, ?> map) {
      putMap(map);
    } else if (value instanceof Iterable<?> each) {
      putEach(each);
    } else if (value instanceof int[] numbers) {
      sort(Sort.LIST);
      out.putCount(numbers.length);
      for (int number : numbers) {
        out.putSigned(number);
      }
    } else if (value instanceof BitSet bits) {
      word(BitSet.class, bits.toString());
    } else if (isOwn(value.getClass())) {
      putObject(value);
    } else {
      throw new IllegalArgumentException("no content of " + value.getClass());
    }
  }

  private void sort(Sort sort) {
    out.putByte(sort.ordinal());
  }

  private void word(Class<?> kind, String word) {
    sort(Sort.WORD);
    kind(kind);
    out.putText(word);
  }

  /** A class is named once and numbered from then on. */
  private void kind(Class<?> kind) {
    Integer number = kinds.get(kind);
    out.putCount(number == null ? kinds.size() : number);
    if (number == null) {
      kinds.put(kind, kinds.size());
      out.putText(kind.getName());
    }
  }

  private void putEach(Iterable<?> each) {
    boolean ordered =
        !(each instanceof Set<?>)
            || each instanceof SortedSet<?>
            || each instanceof LinkedHashSet<?>;
    sort(ordered ? Sort.LIST : Sort.SET);
    if (ordered) {
      each.forEach(this::put);
      sort(Sort.END);
    } else {
      List<String> members = new ArrayList<>();
      each.forEach(member -> members.add(of(member)));
      members.sort(null);
      out.putCount(members.size());
      members.forEach(out::putText);
    }
  }

  private void putMap(Map<?, ?> map) {
    boolean ordered = map instanceof SortedMap<?, ?> || map instanceof LinkedHashMap<?, ?>;
    sort(Sort.MAP);
    out.putByte(ordered ? 1 : 0);
    out.putCount(map.size());
    if (ordered) {
      map.forEach(
          (name, value) -> {
            put(name);
            put(value);
          });
    } else {
      List<String> entries = new ArrayList<>();
      map.forEach((name, value) -> entries.add(of(name, value)));
      entries.sort(null);
      entries.forEach(out::putText);
    }
  }

  private void putObject(Object value) {
    sort(Sort.OBJECT);
    kind(value.getClass());
    try {
      for (Field field : FIELDS.get(value.getClass())) {
        Class<?> type = field.getType();
        if (type == int.class) {
          out.putSigned(field.getInt(value));
        } else if (type == long.class) {
          out.putSigned(field.getLong(value));
        } else if (type == boolean.class) {
          out.putByte(field.getBoolean(value) ? 1 : 0);
        } else {
          put(field.get(value));
        }
      }
    } catch (IllegalAccessException closed) {
      throw new IllegalArgumentException("no content of " + value.getClass(), closed);
    }
  }

  private static boolean isOwn(Class<?> type) {
    return !type.isHidden() && !type.isSynthetic() && type.getName().startsWith(PROGRAM);
  }

  private static Field[] fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null && isOwn(each); each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields.toArray(Field[]::new);
  }
}
