package org.metodportal.build.report;

/** Version of the program. */
public final class ProgramVersion {
  /** Version as the program's jar says it; «разработка» when it runs from class files. */
  public static final String TEXT = text();

  private ProgramVersion() {}

  private static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "разработка" : version;
  }
}
