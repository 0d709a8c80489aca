package org.countersign.lang;

import org.countersign.lang.Features.Tense;
import org.countersign.model.Language;

/**
 * Where a language's dictionary lies.
 *
 * @param path of its two resources, without {@code .dict} and {@code .info}
 * @param artifact the Maven artifact that holds them
 * @param tagSet what its tags mean
 */
record DictionaryFile(String path, String artifact, TagSet tagSet) {

    static DictionaryFile of(Language language) {
        return switch (language.iso()) {
            case "en" ->
                new DictionaryFile(
                        "org/languagetool/resource/en/english", "org.languagetool:english-pos-dict", new PennTags());
            case "es" ->
                new DictionaryFile(
                        "org/languagetool/resource/es/es-ES",
                        "org.softcatala:spanish-pos-dict",
                        new EaglesTags(Tense.PAST));
            case "pt" ->
                new DictionaryFile(
                        "org/languagetool/resource/pt/portuguese",
                        "org.languagetool:portuguese-pos-dict",
                        new EaglesTags(Tense.NONE));
            default ->
                throw new IllegalStateException(
                        language + ": no dictionary is known for it: its classes and lemmas need one");
        };
    }
}
