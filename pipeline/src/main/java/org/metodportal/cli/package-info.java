/**
 * Takes a command line, gives a built or published portal: alone sees every stage.
 *
 * <p>More than 15 files, because every command has its own and only wires what others do.
 *
 * <p>In a circle: {@link Main} names the commands, as picocli asks, and they ask it for the clock.
 */
@NullMarked
package org.metodportal.cli;

import org.jspecify.annotations.NullMarked;
