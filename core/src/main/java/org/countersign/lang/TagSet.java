package org.countersign.lang;

/** What the tags of a dictionary mean. Immutable, thread-safe. */
interface TagSet {

    /** Distance of a tag that says another class altogether. */
    int FAR = 100;

    /** How far a tag is from a class: 0 where it says just that, {@link #FAR} where it does not say it at all. */
    int distance(String tag, Upos upos);

    /** Which of several tags of one class the press means: the lowest. */
    int rarity(String tag, Upos upos);

    /** Person, number, tense, mood and verb form that a tag tells. */
    Features features(String tag);
}
