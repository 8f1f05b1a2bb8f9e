package org.metodportal.disclosure.system;

import org.metodportal.indicator.count.Topic;

/**
 * A count of teachers of a year.
 *
 * @param year reporting year
 * @param topic one of the topics of staff, or teachers as such
 * @param group name of the group of organizations
 * @param member member of the topic; empty when all teachers are counted
 * @param count teachers of the member
 * @param all teachers of the group
 */
public record StaffRow(int year, Topic topic, String group, String member, long count, long all) {}
