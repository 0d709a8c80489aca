package org.countersign.lang;

/**
 * Universal part of speech.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal Dependencies v2, UPOS</a>
 */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
