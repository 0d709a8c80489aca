package org.countersign.lang.syntax;

/** What a parser does next. */
public enum Transition {
    /** The next word goes onto the stack. */
    SHIFT(0),
    /** The top of the stack hangs on the next word and leaves. */
    LEFT(1),
    /** The top of the stack hangs on the word below it and leaves. */
    RIGHT(2);

    private final int number;

    Transition(int number) {
        this.number = number;
    }

    /** Its place among the scores of transitions. */
    public int number() {
        return number;
    }
}
