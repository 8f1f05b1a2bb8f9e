/** Takes the built site, gives what a browser and the checkers of pages say about it. */
package org.metodportal.browser;
