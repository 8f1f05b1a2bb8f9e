/**
 * Takes a command line, gives a built or published portal: alone sees every stage.
 *
 * <p>More than 15 files, because every command has its own and only wires what others do.
 */
@NullMarked
package org.metodportal.cli;

import org.jspecify.annotations.NullMarked;
