/** Takes finished public pages, gives the files by which a browser searches them. */
@NullMarked
package org.metodportal.publish.search;

import org.jspecify.annotations.NullMarked;
