package hedgeward.boot;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.KeySlots;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.backup.MakeBackup;
import hedgeward.app.desk.CountStatus;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.evidence.EvidenceReading;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.holidays.ChangeHolidays;
import hedgeward.app.holidays.HolidayClerk;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.app.retention.ChangeSpans;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanTable;
import hedgeward.app.schedule.PrepareSchedule;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskSources;
import hedgeward.cli.ScheduleMedia;
import hedgeward.cli.UnlockedOffice;
import hedgeward.exchange.audit.ExportLog;
import hedgeward.exchange.demo.DemoRegister;
import hedgeward.exchange.holidays.DownloadedLists;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.exchange.register.ExportRegister;
import hedgeward.exchange.register.ImportRegister;
import hedgeward.exchange.register.RegisterPorts;
import hedgeward.exchange.schedule.ScheduleCalendar;
import hedgeward.exchange.schedule.ScheduleCsv;
import hedgeward.print.PaperFonts;
import hedgeward.print.Printer;
import hedgeward.store.office.OpenOffice;

/// The use cases of an open office for one command. Each is made when it is asked for: a command
/// uses one.
final class CommandDesk implements UnlockedOffice {

    private final OpenOffice office;
    private final Actor actor;
    private final Foundations with;
    private final Printer printer;
    private final KeySlots slots;
    private final Repositories ports;

    CommandDesk(OpenOffice office, Actor actor, Foundations with, Printer printer, KeySlots slots) {
        this.office = office;
        this.actor = actor;
        this.with = with;
        this.printer = printer;
        this.slots = slots;
        this.ports = Repositories.of(office, with);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public CountStatus countStatus() {
        return new CountStatus(ports.unitOfWork(), ports.status());
    }

    @Override
    public ReadToday readToday() {
        return new ReadToday(
                ports.unitOfWork(), ports.desk(), ports.office(), ports.gate(), with.clock());
    }

    @Override
    public FindTasks findTasks() {
        return new FindTasks(
                ports.unitOfWork(),
                new TaskSources(
                        ports.tasks(),
                        ports.cases(),
                        ports.breaches(),
                        ports.officers(),
                        with.holidays(),
                        ports.gate()));
    }

    @Override
    public HolidayClerk holidayClerk() {
        return new HolidayClerk(
                new ReadHolidays(ports.unitOfWork(), ports.holidayLists(), with.clock()),
                new ChangeHolidays(
                        ports.unitOfWork(),
                        new ChangeHolidays.Ports(
                                ports.holidayLists(),
                                ports.openDeadlines(),
                                ports.cases(),
                                ports.audit()),
                        with.clock()),
                new DownloadedLists(new HolidayListReader(), with.clock()),
                with.clock());
    }

    @Override
    public ApproveAct approveAct() {
        return new ApproveAct(
                ports.unitOfWork(), ports.accounts(), slots, ports.audit(), with.clock());
    }

    @Override
    public KeepPeople keepPeople() {
        return new KeepPeople(
                ports.unitOfWork(), ports.accounts(), slots, ports.audit(), with.clock());
    }

    @Override
    public ReadDisposals readDisposals() {
        return new ReadDisposals(
                ports.unitOfWork(), ports.disposals(), ports.retained().erasure(), ports.gate());
    }

    @Override
    public ReadRetention readRetention() {
        return new ReadRetention(ports.unitOfWork(), ports.retention(), ports.gate(), with.clock());
    }

    @Override
    public SpanClerk spanClerk() {
        SpanTable spans = ports.retained().spans();
        return new SpanClerk(
                ports.unitOfWork(),
                spans,
                new ChangeSpans(
                        ports.unitOfWork(),
                        new ChangeSpans.Ports(ports.retention(), spans, ports.audit()),
                        with.clock()),
                with.clock());
    }

    @Override
    public Sweep sweep() {
        return Clockwork.sweep(ports, with.clock());
    }

    @Override
    public ImportRegister importRegister() {
        return new ImportRegister(
                ports.unitOfWork(), registerPorts(), with.holidays(), with.ids(), with.clock());
    }

    @Override
    public ExportRegister exportRegister() {
        return new ExportRegister(
                ports.unitOfWork(), registerPorts(), with.holidays(), with.ids(), with.clock());
    }

    @Override
    public DemoRegister demoRegister() {
        return new DemoRegister(
                ports.unitOfWork(), registerPorts(), ports.tasks(), with.holidays());
    }

    @Override
    public VerifyAudit verifyAudit() {
        return new VerifyAudit(ports.unitOfWork(), ports.audit(), ports.auditLog());
    }

    @Override
    public ReadChanges readChanges() {
        return ports.readChanges();
    }

    @Override
    public ExportLog exportLog() {
        return new ExportLog(ports.unitOfWork(), ports.auditLog(), ports.audit());
    }

    @Override
    public MakeBackup makeBackup() {
        return Backups.of(office, ports, with.clock());
    }

    @Override
    public CheckEvidence checkEvidence() {
        return new CheckEvidence(
                ports.unitOfWork(),
                ports.evidence(),
                new EvidenceReading(
                        ports.unitOfWork(), ports.evidence(), office.evidence(), ports.gate()),
                ports.audit());
    }

    @Override
    public PrepareSchedule prepareSchedule() {
        return new PrepareSchedule(
                ports.unitOfWork(),
                ports.schedules(),
                ports.office(),
                ports.audit(),
                ports.gate(),
                with.clock());
    }

    @Override
    public ScheduleMedia scheduleMedia() {
        return new ScheduleMedia(
                new PaperFonts(), new ScheduleCsv(), new ScheduleCalendar(), printer);
    }

    @Override
    public void close() {
        office.close();
    }

    private RegisterPorts registerPorts() {
        return new RegisterPorts(
                ports.officers(),
                ports.cases(),
                ports.visits(),
                ports.breaches(),
                ports.audit(),
                ports.gate(),
                ports.disposals());
    }
}
