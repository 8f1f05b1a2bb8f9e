package org.metodportal.disclosure.edition;

import org.metodportal.disclosure.PublishableData;

/**
 * What is public of a territory from tonight on.
 *
 * @param data what pages and tables show
 * @param vintage what the next night needs
 * @param report what the night did
 */
public record PublishedTerritory(PublishableData data, Vintage vintage, BatchReport report) {}
