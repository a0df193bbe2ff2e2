package hedgeward.store.common;

import org.jooq.exception.DataAccessException;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something unexpected in the register. It carries the SQL state and the name of the constraint,
/// never a message, a statement or a value of the engine, because those hold personal data. The
/// frames are those of the original failure.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN_STATE = "?????";
    private static final Pattern CONSTRAINT =
            Pattern.compile("violation: \"(?:[A-Za-z_]\\w*\\.)?([A-Za-z_]\\w*)[ :\"]");

    private final String sqlState;
    private final String constraint;

    private StoreException(String sqlState, String constraint, Throwable origin) {
        super(
                constraint.isEmpty()
                        ? "register failed with " + sqlState
                        : "register failed with " + sqlState + " on " + constraint);
        this.sqlState = sqlState;
        this.constraint = constraint;
        setStackTrace(origin.getStackTrace());
    }

    /// What the engine said, without what it quoted.
    public static StoreException of(SQLException origin) {
        String state = Optional.ofNullable(origin.getSQLState()).orElse(UNKNOWN_STATE);
        return new StoreException(state, constraintIn(origin), origin);
    }

    /// As of the engine's own exception below, when there is one.
    public static StoreException of(DataAccessException origin) {
        SQLException below = origin.getCause(SQLException.class);
        return below == null ? new StoreException(UNKNOWN_STATE, "", origin) : of(below);
    }

    /// Five letters or digits after the SQL standard, or question marks where the engine gave none.
    public String sqlState() {
        return sqlState;
    }

    /// The violated constraint's name, where one was violated.
    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }

    private static String constraintIn(SQLException origin) {
        String message = Optional.ofNullable(origin.getMessage()).orElse("");
        Matcher named = CONSTRAINT.matcher(message);
        return named.find() ? named.group(1) : "";
    }
}
