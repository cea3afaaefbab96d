package org.inclusivework.matcher.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes about working at home, and has there for it.
 *
 * @param wish the wish
 * @param internet the connection at home, or {@code null} if nobody asked
 * @param equipment what the person has and may use, in catalogue order; {@code null} if nobody asked
 * @param spaceM2 the room free for work in square metres, or {@code null} if nobody asked
 * @param othersToMind whether children or people in need of care are about during work
 * @param onSiteAtMost how often at most the person can come to the site although working at home
 */
public record HomeMeans(
        HomeWish wish,
        @Nullable Internet internet,
        @Nullable List<Equipment> equipment,
        @Nullable Integer spaceM2,
        Stated othersToMind,
        OnSiteFrequency onSiteAtMost) {
    /** Either way is fine and nobody has asked about the home. */
    public static final HomeMeans NOT_STATED = of(HomeWish.NO_PREFERENCE);

    public HomeMeans {
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(othersToMind, "othersToMind");
        Objects.requireNonNull(onSiteAtMost, "onSiteAtMost");
        if (equipment != null) {
            equipment = Check.inOrder(equipment);
        }
        if (spaceM2 != null) {
            Check.range("candidate.home.spaceM2", spaceM2, 0, 10_000);
        }
    }

    /** Makes the means of somebody who was asked for the wish only. */
    public static HomeMeans of(HomeWish wish) {
        return new HomeMeans(
                wish,
                null,
                null,
                null,
                Stated.UNKNOWN,
                wish == HomeWish.ONLY_HOME ? OnSiteFrequency.ONBOARDING : OnSiteFrequency.DAILY);
    }
}
