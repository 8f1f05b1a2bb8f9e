/** Takes numbers of pages, gives how long this portal and other generators take to make them. */
@NullMarked
package org.metodportal.bench.generator;

import org.jspecify.annotations.NullMarked;
