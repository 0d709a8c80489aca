package org.countersign.publish;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;

/** The agreements that a ledger comes to at one moment, and ways to find one of them. */
public interface Edition {

    /** Nothing has been read yet. */
    Edition EMPTY = new Edition() {

        @Override
        public List<Agreement> agreements() {
            return List.of();
        }

        @Override
        public Optional<Agreement> find(AgreementId id) {
            return Optional.empty();
        }

        @Override
        public List<Agreement> find(String query) {
            return List.of();
        }
    };

    /** All of them, by id. */
    List<Agreement> agreements();

    /** The agreement with this name: its own or that of any of its mentions. */
    Optional<Agreement> find(AgreementId id);

    /** What a user may mean, the best first. */
    List<Agreement> find(String query);
}
