/** Takes finished pages that are meant for paper, gives tagged PDF beside them. */
@NullMarked
package org.metodportal.publish.pdf;

import org.jspecify.annotations.NullMarked;
