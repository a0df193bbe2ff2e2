package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.CopyCheck;
import hedgeward.app.backup.RegisterTally;
import hedgeward.store.audit.ChainWalk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Opens a copy of a register, walks its whole log and reads every row of every table.
final class CopyWalk {

    private CopyWalk() {}

    /// @param copy used up: the engine may write to it
    static CopyCheck of(Path copy, RegisterKeys keys) throws IOException {
        Optional<OfficeDamage> plain = RegisterFile.plainDamage(copy);
        if (plain.isPresent()) {
            return new CopyCheck.Broken(plain.get());
        }
        try {
            Register register = Register.open(copy, keys);
            try {
                return of(register);
            } finally {
                register.shutdownAtOnce();
            }
        } catch (SQLException _) {
            return new CopyCheck.Broken(OfficeDamage.REGISTER_UNREADABLE);
        }
    }

    private static CopyCheck of(Register register) throws SQLException {
        int schema = Structure.versionOf(register.keeper());
        if (schema > Structure.NEWEST) {
            return new CopyCheck.Newer(schema);
        }
        AuditHead head = ChainWalk.headOf(Dialect.on(register.keeper()));
        Optional<OfficeDamage> damage = Inspection.chain(register.keeper());
        return damage.isPresent()
                ? new CopyCheck.Broken(damage.get())
                : new CopyCheck.Whole(
                        new RegisterTally(
                                schema,
                                head,
                                TableTallies.of(register.keeper()),
                                EvidenceRows.marks(register.keeper(), schema)));
    }
}
