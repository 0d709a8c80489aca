package org.countersign.read;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.model.Article.Heading;
import org.countersign.model.Language;

/**
 * What a document's form tells of it, before its language is known.
 *
 * @param body the text
 * @param heading what the form tells of title, outlet, byline
 * @param published day of publication as declared
 * @param declared the language that it says it is in
 */
record Draft(String body, Heading heading, Optional<LocalDate> published, Optional<Language> declared) {}
