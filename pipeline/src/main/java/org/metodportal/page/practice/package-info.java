/** Takes cards of practices, gives the bank: its pages, feed and table. */
@NullMarked
package org.metodportal.page.practice;

import org.jspecify.annotations.NullMarked;
