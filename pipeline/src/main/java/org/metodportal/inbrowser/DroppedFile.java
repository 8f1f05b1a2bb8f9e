package org.metodportal.inbrowser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int8Array;

/** A file that somebody chose. */
interface DroppedFile extends JSObject {
  /** Its name alone. */
  @JSProperty
  String getName();

  /** All of it. */
  @JSProperty
  Int8Array getBytes();
}
