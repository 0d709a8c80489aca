package org.countersign.publish;

import java.util.Locale;

/** Text from outside made safe to look at: characters that would steer a terminal or turn a line around become visible. */
public final class Printable {

    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private Printable() {}

    /** {@code text} with every control character but line break and tab written as {@code ‹U+001B›}. */
    public static String of(String text) {
        if (text.chars().noneMatch(Printable::steers)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.chars()
                .forEach(character -> visible.append(
                        steers(character)
                                ? String.format(Locale.ROOT, "‹U+%04X›", character)
                                : String.valueOf((char) character)));
        return visible.toString();
    }

    private static boolean steers(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || character == LEFT_TO_RIGHT_OVERRIDE
                || character == RIGHT_TO_LEFT_OVERRIDE;
    }
}
