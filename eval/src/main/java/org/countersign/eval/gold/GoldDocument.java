package org.countersign.eval.gold;

import org.countersign.eval.score.Answers;
import org.countersign.model.Language;

/**
 * One article with what there is to find in it.
 *
 * @param file its file's name in the set's folder
 * @param language its language
 * @param answers what there is to find
 */
public record GoldDocument(String file, Language language, Answers answers) {}
