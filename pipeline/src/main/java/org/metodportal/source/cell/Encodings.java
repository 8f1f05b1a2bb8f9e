package org.metodportal.source.cell;

import java.nio.charset.Charset;
import java.util.List;

/** The encodings of one byte a letter in which Russian texts are written. */
public final class Encodings {
  /** Of Windows; most tables that are not UTF-8 are in it. */
  public static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  /** Of DOS, of Unix and of old Macs. */
  public static final List<Charset> OTHERS =
      List.of(
          Charset.forName("IBM866"), Charset.forName("KOI8-R"), Charset.forName("x-MacCyrillic"));

  private Encodings() {}
}
