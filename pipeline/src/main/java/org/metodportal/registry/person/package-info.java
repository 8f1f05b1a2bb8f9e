/** Takes accepted rows of the persons of a shard, gives each person year by year. */
@NullMarked
package org.metodportal.registry.person;

import org.jspecify.annotations.NullMarked;
