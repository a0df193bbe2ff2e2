package hedgeward.app.office;

/// Reads and writes the settings of the open office.
public interface Office {
    OfficeSettings settings();

    /// Keeps these from now on, whatever stood before.
    void keep(OfficeSettings settings);
}
