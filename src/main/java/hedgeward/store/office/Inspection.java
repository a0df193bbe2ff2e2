package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditHead;
import hedgeward.store.audit.ChainWalk;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Looks an open register over: is it at least what its anchor says, and does it hold together?
/// That the engine opened it proves neither.
final class Inspection {

    private static final int TAIL = 500;

    private Inspection() {}

    /// The quick look at every opening: the newest anchored link is there, and the end of the chain
    /// fits.
    static Optional<OfficeDamage> quick(Connection keeper, AuditHead anchored) {
        return look(keeper, anchored, false);
    }

    /// The whole chain.
    static Optional<OfficeDamage> chain(Connection keeper) {
        try {
            return ChainWalk.whole(Dialect.on(keeper)).isOk()
                    ? Optional.empty()
                    : Optional.of(OfficeDamage.CHAIN_BROKEN);
        } catch (DataAccessException _) {
            return Optional.of(OfficeDamage.REGISTER_UNREADABLE);
        }
    }

    /// The whole chain, and every row of every table read once.
    static Optional<OfficeDamage> thorough(Connection keeper, AuditHead anchored) {
        Optional<OfficeDamage> damage = look(keeper, anchored, true);
        return damage.isPresent() ? damage : unreadable(keeper);
    }

    private static Optional<OfficeDamage> look(
            Connection keeper, AuditHead anchored, boolean whole) {
        DSLContext dsl = Dialect.on(keeper);
        try {
            AuditHead head = ChainWalk.headOf(dsl);
            if (head.sequence() < anchored.sequence()) {
                return Optional.of(OfficeDamage.OLDER_THAN_ANCHOR);
            }
            AuditCheck check = whole ? ChainWalk.whole(dsl) : ChainWalk.tail(dsl, TAIL);
            if (!check.isOk()) {
                return Optional.of(OfficeDamage.CHAIN_BROKEN);
            }
            boolean contains =
                    ChainWalk.hashOf(dsl, anchored.sequence())
                            .filter(anchored.hash()::equals)
                            .isPresent();
            return contains ? Optional.empty() : Optional.of(OfficeDamage.OLDER_THAN_ANCHOR);
        } catch (DataAccessException _) {
            return Optional.of(OfficeDamage.REGISTER_UNREADABLE);
        }
    }

    private static Optional<OfficeDamage> unreadable(Connection keeper) {
        try {
            for (String table : Structure.tables(keeper)) {
                readAll(keeper, table);
            }
            return Optional.empty();
        } catch (SQLException _) {
            return Optional.of(OfficeDamage.REGISTER_UNREADABLE);
        }
    }

    private static void readAll(Connection keeper, String table) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("set lazy_query_execution true");
            try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }
}
