package hedgeward.store.office;

import hedgeward.app.backup.TableTally;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Counts and hashes every table of a register. A row's SHA-256 covers each column's length and
/// text; a table's hash is the sum of its rows' hashes, so that their order does not matter and no
/// row can stand twice or be missing without changing it.
final class TableTallies {

    private static final BigInteger WRAP = BigInteger.ONE.shiftLeft(256);

    private TableTallies() {}

    static List<TableTally> of(Connection keeper) throws SQLException {
        List<TableTally> tallies = new ArrayList<>();
        for (String table : Structure.tables(keeper)) {
            tallies.add(of(keeper, table));
        }
        return tallies;
    }

    private static TableTally of(Connection keeper, String table) throws SQLException {
        MessageDigest digest = sha256();
        BigInteger sum = BigInteger.ZERO;
        long rows = 0;
        try (Statement statement = keeper.createStatement()) {
            statement.execute("set lazy_query_execution true");
            try (ResultSet result = statement.executeQuery("select * from \"" + table + "\"")) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int column = 1; column <= columns; column++) {
                        add(digest, result, column);
                    }
                    sum = sum.add(new BigInteger(1, digest.digest())).mod(WRAP);
                    rows++;
                }
            }
        }
        return new TableTally(table, rows, "%064x".formatted(sum));
    }

    private static void add(MessageDigest digest, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        byte[] bytes = row.wasNull() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int length = row.wasNull() ? -1 : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
