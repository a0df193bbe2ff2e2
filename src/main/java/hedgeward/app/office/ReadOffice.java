package hedgeward.app.office;

import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.BankHolidays;

/// Reads what a page needs to work a deadline out while a time is being typed: the office's
/// settings and its list of bank holidays. Names nobody, so anybody signed in may read it.
public final class ReadOffice {

    /// The office as it is set up now.
    public record Setting(OfficeSettings office, BankHolidays holidays) {}

    private final UnitOfWork unitOfWork;
    private final Office office;
    private final Holidays holidays;

    public ReadOffice(UnitOfWork unitOfWork, Office office, Holidays holidays) {
        this.unitOfWork = unitOfWork;
        this.office = office;
        this.holidays = holidays;
    }

    public Setting handle() {
        return unitOfWork.read(() -> new Setting(office.settings(), holidays.current()));
    }
}
