/** Takes a plan of failures, gives the files of the machine with operations that fail by it. */
@NullMarked
package org.metodportal.fault;

import org.jspecify.annotations.NullMarked;
