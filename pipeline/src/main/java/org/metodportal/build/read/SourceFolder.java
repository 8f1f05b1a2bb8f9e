package org.metodportal.build.read;

import java.nio.file.Path;

/**
 * A folder that a build reads, and how messages name it.
 *
 * @param shown with forward slashes, without one at its end
 */
public record SourceFolder(Path path, String shown) {}
