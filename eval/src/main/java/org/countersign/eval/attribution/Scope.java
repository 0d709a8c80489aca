package org.countersign.eval.attribution;

/**
 * Which statements are compared.
 *
 * @param outermost only predictions that are not nested in another: gold that marks no nested ones asks for that
 * @param speech only reported ones: quoted, or with a cue of saying
 */
public record Scope(boolean outermost, boolean speech) {

    /** Every statement. */
    public static final Scope ALL = new Scope(false, false);
}
