package org.metodportal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParallelTest {
  private static final List<Integer> THINGS = IntStream.range(0, 8).boxed().toList();

  @Test
  void resultsStandInTheOrderOfTheThings() throws Exception {
    assertEquals(
        List.of("0", "1", "2", "3", "4", "5", "6", "7"),
        Parallel.each(THINGS, one -> Integer.toString(one)));
  }

  @Test
  void allWorkHasEndedWhenOneFails() {
    Set<Integer> ended = new ConcurrentSkipListSet<>();

    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                Parallel.each(
                    THINGS,
                    one -> {
                      if (one % 4 == 2) {
                        throw new IOException("disk " + one);
                      }
                      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                      ended.add(one);
                      return one;
                    }));

    assertEquals("disk 2", failure.getMessage());
    assertEquals(Set.of(0, 1, 3, 4, 5, 7), ended);
  }

  @Test
  void whatIsNotAboutTheMachineIsThrownAsItIs() {
    assertThrows(ArithmeticException.class, () -> Parallel.each(THINGS, one -> 1 / (one - one)));
  }

  @Test
  void differentTasksAreAllDoneBeforeAFailureIsTold() {
    Set<String> done = new ConcurrentSkipListSet<>();

    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                Parallel.all(
                    () -> done.add("tables"),
                    () -> {
                      throw new IOException("disk");
                    },
                    () -> done.add("problems")));

    assertEquals("disk", failure.getMessage());
    assertEquals(Set.of("problems", "tables"), done);
  }
}
