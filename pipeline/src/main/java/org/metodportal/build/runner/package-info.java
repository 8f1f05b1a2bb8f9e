/** Takes the words of a command, gives what runs the job that counts: this machine or a cluster. */
@NullMarked
package org.metodportal.build.runner;

import org.jspecify.annotations.NullMarked;
