package hedgeward.app.office;

/// Reads and writes the settings of the open office.
public interface Office {
    OfficeSettings settings();

    void save(OfficeSettings settings);
}
