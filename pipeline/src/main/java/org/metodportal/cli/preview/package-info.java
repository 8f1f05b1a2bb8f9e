/** Takes a folder with a site and problems, gives the site on this machine with the problems. */
@NullMarked
package org.metodportal.cli.preview;

import org.jspecify.annotations.NullMarked;
