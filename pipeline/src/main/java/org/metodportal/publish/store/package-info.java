/**
 * Takes results and what they are made of, gives the results again to later runs; knows nothing of
 * what they mean.
 */
@NullMarked
package org.metodportal.publish.store;

import org.jspecify.annotations.NullMarked;
