-- The database itself refuses to overwrite or to forget.

CREATE TRIGGER original_no_update   BEFORE UPDATE ON original   BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER original_no_delete   BEFORE DELETE ON original   BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER capture_no_update    BEFORE UPDATE ON capture    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER capture_no_delete    BEFORE DELETE ON capture    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER rejection_no_update  BEFORE UPDATE ON rejection  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER rejection_no_delete  BEFORE DELETE ON rejection  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER extraction_no_update BEFORE UPDATE ON extraction BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER extraction_no_delete BEFORE DELETE ON extraction BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
