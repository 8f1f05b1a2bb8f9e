/** Takes folders, gives their files as the disk has them: listed, linked, copied, deleted. */
@NullMarked
package org.metodportal.publish.disk;

import org.jspecify.annotations.NullMarked;
