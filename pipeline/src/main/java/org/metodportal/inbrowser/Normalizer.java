package org.metodportal.inbrowser;

import org.teavm.jso.JSBody;

/** What the reader asks of {@code java.text.Normalizer}, done by the browser. */
public final class Normalizer {
  /** The one form that is asked for. */
  public enum Form {
    /** A letter and its accent as one sign. */
    NFC
  }

  private Normalizer() {}

  /** The text in the form. */
  public static String normalize(CharSequence text, Form form) {
    return nfc(text.toString());
  }

  @JSBody(params = "text", script = "return text.normalize('NFC');")
  private static native String nfc(String text);
}
