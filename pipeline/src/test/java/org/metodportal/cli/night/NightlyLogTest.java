package org.metodportal.cli.night;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NightlyLogTest {
  @TempDir Path folder;

  private final PrintStream usualOut = System.out;
  private final PrintStream usualErr = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catchWords() {
    PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(caught);
    System.setErr(caught);
  }

  @AfterEach
  void letWordsGo() {
    System.setOut(usualOut);
    System.setErr(usualErr);
  }

  @Test
  void wordsOfBothStreamsAreAddedToAFileThatOnlyItsOwnerReads() throws Exception {
    Path log = folder.resolve("logs/publish.log");
    Files.createDirectories(log.getParent());
    Files.writeString(log, "вчера\n");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));

    NightlyLog.open(log.toString());
    System.out.println("Выпуск");
    System.err.println("ошибка: «Иванов»");

    assertEquals("вчера\nВыпуск\nошибка: «Иванов»\n", Files.readString(log));
    assertEquals("Выпуск\nошибка: «Иванов»\n", printed.toString(StandardCharsets.UTF_8));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothing() throws Exception {
    Files.writeString(folder.resolve("logs"), "");

    NightlyLog.open(folder.resolve("logs/publish.log").toString());
    System.out.println("Выпуск");

    assertEquals(
        "Журнал "
            + folder.resolve("logs/publish.log")
            + " не пишется: нет места или права.\n"
            + "Выпуск\n",
        printed.toString(StandardCharsets.UTF_8));
  }
}
