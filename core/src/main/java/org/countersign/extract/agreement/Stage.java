package org.countersign.extract.agreement;

import org.countersign.extract.agreement.DealLexicon.StatusWord;
import org.countersign.model.Status;

/**
 * The stage that a passage gives to a paper.
 *
 * @param passage where
 * @param word the word that tells
 * @param status which stage
 */
record Stage(Passage passage, Mark<StatusWord> word, Status status) {}
