/** Takes a file, gives the size of the picture in it. */
@NullMarked
package org.metodportal.content.picture;

import org.jspecify.annotations.NullMarked;
