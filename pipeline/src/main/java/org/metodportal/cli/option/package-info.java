/** Takes the command line, the environment and portal.properties, gives options and a console. */
@NullMarked
package org.metodportal.cli.option;

import org.jspecify.annotations.NullMarked;
