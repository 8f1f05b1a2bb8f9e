/** Takes the words of a nightly run, gives what there is to say when nothing changed since. */
@NullMarked
package org.metodportal.cli.night;

import org.jspecify.annotations.NullMarked;
