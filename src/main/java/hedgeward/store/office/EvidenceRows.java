package hedgeward.store.office;

import hedgeward.app.backup.EvidenceMark;
import hedgeward.store.evidence.FolderShelf;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a register tells of evidence files, read without a unit of work.
final class EvidenceRows {

    /// The structure that first knew evidence files.
    private static final int SINCE = 17;

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceRows.class);

    private EvidenceRows() {}

    /// In the order of their keys; none in a register of an older structure.
    static List<EvidenceMark> marks(Connection keeper, int schema) throws SQLException {
        List<EvidenceMark> marks = new ArrayList<>();
        if (schema < SINCE) {
            return marks;
        }
        try (Statement statement = keeper.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select id, sealed_sha256 from evidence_file order by id")) {
            while (rows.next()) {
                marks.add(new EvidenceMark(rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return marks;
    }

    /// Takes away content that was cut off before it was written down. What cannot be taken away
    /// now is at the next opening.
    static void sweep(OfficeFolder folder, Connection keeper) {
        try {
            Set<UUID> known =
                    marks(keeper, Structure.versionOf(keeper)).stream()
                            .map(EvidenceMark::id)
                            .collect(Collectors.toSet());
            new FolderShelf(folder.evidence()).sweep(known);
        } catch (SQLException | IOException e) {
            LOG.warn("evidence not swept: {}", e.getClass().getSimpleName());
        }
    }
}
