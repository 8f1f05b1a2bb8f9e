/** Takes tables, gives the results of a Flink cluster of processes of this machine. */
@NullMarked
package org.metodportal.bench.flink;

import org.jspecify.annotations.NullMarked;
