package org.inclusivework.matcher.model;

import java.util.List;
import java.util.Objects;

/**
 * How a person wishes to be contacted and takes in information.
 *
 * @param channel the channel
 * @param communication the forms, in catalogue order; empty if nobody asked
 */
public record Contact(ContactChannel channel, List<Communication> communication) {
    /** By phone, nobody has asked about forms. */
    public static final Contact DEFAULT = new Contact(ContactChannel.PHONE, List.of());

    public Contact {
        Objects.requireNonNull(channel, "channel");
        communication = Check.inOrder(communication);
    }

    @Override
    public String toString() {
        return "Contact[private]";
    }
}
