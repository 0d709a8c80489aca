package org.countersign.lang.syntax;

/** What a parser does next. */
public enum Transition {
    /** The next word goes onto the stack. */
    SHIFT,
    /** The top of the stack hangs on the next word and leaves. */
    LEFT,
    /** The top of the stack hangs on the word below it and leaves. */
    RIGHT
}
