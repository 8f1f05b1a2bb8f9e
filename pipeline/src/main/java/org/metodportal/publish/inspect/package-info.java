/** Takes the files of a finished site, gives what its pages link to, name and get wrong. */
@NullMarked
package org.metodportal.publish.inspect;

import org.jspecify.annotations.NullMarked;
