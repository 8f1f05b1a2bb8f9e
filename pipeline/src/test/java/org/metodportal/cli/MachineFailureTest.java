package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.build.FailureText;

final class MachineFailureTest {
  @Test
  void namesTheVariableThatRussianFileNamesNeed() {
    assertEquals(
        "Имена файлов с русскими буквами в этом окружении не читаются: задайте переменную"
            + " LC_ALL=C.UTF-8.",
        FailureText.sentence(new InvalidPathException("staff-????.csv", "unmappable")));
  }

  @Test
  void exhaustedMemoryIsToldInOneSentence() {
    StringWriter err = new StringWriter();

    int exit = MachineFailure.tell(new OutOfMemoryError("Java heap space"), new PrintWriter(err));

    assertEquals(Exit.MACHINE, exit);
    assertEquals(
        List.of(
            "Не хватило памяти: задайте больше в METODPORTAL_MEMORY, например 2g. Опубликованный"
                + " раньше сайт не изменён."),
        err.toString().lines().toList());
  }
}
