package org.metodportal.inbrowser;

import java.nio.charset.Charset;
import java.util.List;

/** The old encodings, by the tables that Java wrote: a browser has them a little otherwise. */
public final class Encodings {
  /** Of Windows. */
  public static final Charset WINDOWS_1251 = new OneByteCharset(0);

  /** Of DOS, of Unix and of old Macs. */
  public static final List<Charset> OTHERS =
      List.of(new OneByteCharset(1), new OneByteCharset(2), new OneByteCharset(3));

  private Encodings() {}
}
