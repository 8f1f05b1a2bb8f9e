/**
 * Takes the command line, the environment and portal.properties, gives options and a console.
 *
 * <p>In a circle: {@link OutputOptions} make the {@link Console} that obeys them.
 */
@NullMarked
package org.metodportal.cli.option;

import org.jspecify.annotations.NullMarked;
