package org.inclusivework.matcher.insight;

import java.util.Locale;
import java.util.Optional;

/**
 * The unified social credit code of an organisation: eighteen characters, the last of which checks the others.
 *
 * <p>By GB 32100-2015 the characters are the digits and the capital letters without I, O, S, V and Z, worth 0 to 30 in that order;
 * the weights are 3⁰, 3¹, … modulo 31; and the last character is worth (31 − Σ weight × worth modulo 31) modulo 31. Characters 9
 * to 17 are the organisation's own code, whose last is checked by GB 11714-1997: weights 3, 7, 9, 10, 5, 8, 4, 2, letters worth 10
 * to 35, eleven minus the sum modulo 11, X for ten and 0 for eleven. Stateless.
 */
public final class CreditCode {
    /** How many characters it has. */
    public static final int LENGTH = 18;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;
    private static final int MODULUS = CHARACTERS.length();

    private CreditCode() {}

    /** What is wrong with a code. */
    public enum Fault {
        /** It has not eighteen characters. */
        LENGTH,
        /** A character of it is no character of codes. */
        CHARACTER,
        /** The last character does not fit the others. */
        CHECK_CHARACTER,
        /** Character 17 does not fit characters 9 to 16. */
        ORGANISATION
    }

    /**
     * A fault of a code.
     *
     * @param fault what is wrong
     * @param detail the length, the character that does not belong, or the one that would fit
     */
    public record Problem(Fault fault, String detail) {}

    /** Returns a code in capital letters without spaces and hyphens. */
    public static String plain(String code) {
        return FoldedText.of(code).text().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** Returns the first fault of a code; empty if it is right as far as it can be checked. */
    public static Optional<Problem> check(String code) {
        String plain = plain(code);
        if (plain.length() != LENGTH) {
            return Optional.of(new Problem(Fault.LENGTH, Integer.toString(plain.length())));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (CHARACTERS.indexOf(plain.charAt(i)) < 0) {
                return Optional.of(new Problem(Fault.CHARACTER, plain.substring(i, i + 1)));
            }
        }
        char expected = checkCharacter(plain);
        if (plain.charAt(LENGTH - 1) != expected) {
            return Optional.of(new Problem(Fault.CHECK_CHARACTER, Character.toString(expected)));
        }
        char organisation = organisationCheck(plain.substring(ORGANISATION_START, LENGTH - 2));
        return plain.charAt(LENGTH - 2) == organisation
                ? Optional.empty()
                : Optional.of(new Problem(Fault.ORGANISATION, Character.toString(organisation)));
    }

    /** Returns the character that fits the first seventeen. */
    static char checkCharacter(String plain) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * CHARACTERS.indexOf(plain.charAt(i));
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** Returns the character that fits the eight of an organisation's own code. */
    static char organisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(eight.charAt(i), Character.MAX_RADIX);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? '0' : rest == 10 ? 'X' : (char) ('0' + rest);
    }
}
