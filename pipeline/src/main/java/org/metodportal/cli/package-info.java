/** Takes a command line, gives a built or published portal: alone sees every stage. */
@NullMarked
package org.metodportal.cli;

import org.jspecify.annotations.NullMarked;
