/** Takes an archive, gives what is packed in it. */
@NullMarked
package org.metodportal.source.zip;

import org.jspecify.annotations.NullMarked;
