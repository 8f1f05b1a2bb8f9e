package org.metodportal.publish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of one content have one key, and each other content another. */
final class ContentKeyTest {
  private enum Colour {
    RED,
    BLUE
  }

  private enum Tint {
    RED
  }

  private record Pair(@Nullable Object left, @Nullable Object right) {}

  private record Other(@Nullable Object left, @Nullable Object right) {}

  /** An object that is no record; two of them are never equal. */
  private static final class Box {
    @SuppressWarnings("unused") // Read by reflection.
    private final Object content;

    Box(Object content) {
      this.content = content;
    }
  }

  private record Plain(int one, long two, boolean three, double four) {}

  @Test
  void differentValuesHaveDifferentKeys() {
    List<Object> values =
        Arrays.asList(
            "",
            "1",
            1,
            -1,
            1.0,
            true,
            false,
            new BigDecimal("1.0"),
            new BigDecimal("1.00"),
            LocalDate.of(2026, 11, 30),
            "2026-11-30",
            Colour.RED,
            Colour.BLUE,
            Tint.RED,
            List.of(),
            List.of(List.of()),
            List.of("a", "b"),
            List.of("ab"),
            List.of("b", "a"),
            List.of(List.of("a"), "b"),
            List.of("a", List.of("b")),
            Set.of("a"),
            Map.of("a", "b"),
            Map.of("b", "a"),
            new int[] {1, 2},
            new int[] {2, 1},
            BitSet.valueOf(new long[] {5}),
            new Pair("a", "b"),
            new Other("a", "b"),
            new Pair("b", "a"),
            new Pair("a", null),
            new Pair(null, "a"),
            new Pair(new Pair("a", "b"), null),
            new Box("a"),
            new Box("b"),
            new Plain(1, 2, true, 0.5),
            new Plain(2, 1, true, 0.5),
            new Plain(1, 2, false, 0.5),
            new Plain(1, 2, true, 0.25),
            null);
    Set<String> keys = values.stream().map(ContentKey::of).collect(Collectors.toSet());
    assertEquals(values.size(), keys.size());
  }

  @Test
  void hashTablesHaveOneKeyWhateverTheirOrder() {
    List<String> names = Stream.iterate(0, i -> i + 1).limit(200).map(i -> "n" + i).toList();
    Set<String> one = new HashSet<>(names);
    Set<String> other = new HashSet<>(4096);
    Map<String, Integer> map = new HashMap<>();
    Map<String, Integer> backwards = new HashMap<>(4096);
    for (int i = names.size() - 1; i >= 0; i--) {
      other.add(names.get(i));
      backwards.put(names.get(i), i);
    }
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), i);
    }
    assertEquals(ContentKey.of(one), ContentKey.of(other));
    assertEquals(ContentKey.of(one), ContentKey.of(Set.copyOf(names)));
    assertEquals(ContentKey.of(map), ContentKey.of(backwards));
    assertEquals(ContentKey.of(map), ContentKey.of(Map.copyOf(map)));
  }

  @Test
  void aCopyHasTheKeyOfItsOriginal() {
    assertEquals(ContentKey.of(List.of(1, 2)), ContentKey.of(new ArrayList<>(List.of(1, 2))));
    assertEquals(ContentKey.of(Optional.of("a")), ContentKey.of("a"));
    assertEquals(
        ContentKey.of(new TreeMap<>(Map.of("a", 1))),
        ContentKey.of(new LinkedHashMap<>(Map.of("a", 1))));
    assertEquals(ContentKey.of(Path.of("a/b")), ContentKey.of("a/b"));
    assertEquals(ContentKey.of(new Box("a")), ContentKey.of(new Box("a")));
  }

  @Test
  void whatHasNoContentOfItsOwnHasNoKey() {
    assertThrows(IllegalArgumentException.class, () -> ContentKey.of(new Object()));
    Runnable nothing = () -> {};
    assertThrows(IllegalArgumentException.class, () -> ContentKey.of(List.of(nothing)));
  }
}
