/** Takes the folders of a project, gives what stands in them, read anew only where it changed. */
@NullMarked
package org.metodportal.build.read;

import org.jspecify.annotations.NullMarked;
