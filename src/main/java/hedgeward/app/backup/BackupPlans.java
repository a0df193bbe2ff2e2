package hedgeward.app.backup;

/// Keeps the office's plan for its backups.
public interface BackupPlans {

    /// The plan, or the usual one as long as nobody has chosen.
    BackupPlan plan();

    void keep(BackupPlan plan);
}
