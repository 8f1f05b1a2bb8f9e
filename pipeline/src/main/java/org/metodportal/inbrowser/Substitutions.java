package org.metodportal.inbrowser;

import java.util.Map;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells the compiler which classes of this package stand for which others. */
public final class Substitutions implements SubstitutionPolicy {
  private static final Map<String, String> PACKAGES =
      Map.of(
          "java.text.Normalizer", "java.text",
          "java.text.Normalizer$Form", "java.text",
          "java.io.CharConversionException", "java.io",
          "org.metodportal.source.zip.ZipParts", "org.metodportal.source.zip",
          "org.metodportal.source.file.Sha256", "org.metodportal.source.file",
          "org.metodportal.source.packed.ByteHash", "org.metodportal.source.packed",
          "org.metodportal.source.cell.Encodings", "org.metodportal.source.cell");

  @Override
  public void contribute(SubstitutionSink sink) {
    PACKAGES.forEach(
        (type, from) ->
            sink.selectClasses(type::equals).replacePackage(from, "org.metodportal.inbrowser"));
  }
}
