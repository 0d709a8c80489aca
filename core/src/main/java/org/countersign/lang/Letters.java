package org.countersign.lang;

import org.countersign.lang.Features.Person;
import org.countersign.lang.Features.Plurality;

/** What single letters of a tag mean, in every tag set that there is. */
final class Letters {

    private Letters() {}

    static Person person(char letter) {
        return switch (letter) {
            case '1' -> Person.FIRST;
            case '2' -> Person.SECOND;
            case '3' -> Person.THIRD;
            default -> Person.NONE;
        };
    }

    static Plurality number(char letter) {
        return switch (letter) {
            case 'S' -> Plurality.SINGULAR;
            case 'P' -> Plurality.PLURAL;
            default -> Plurality.NONE;
        };
    }
}
