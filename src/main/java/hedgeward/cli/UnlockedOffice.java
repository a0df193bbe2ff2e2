package hedgeward.cli;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.backup.MakeBackup;
import hedgeward.app.desk.CountStatus;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.holidays.HolidayClerk;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.SpanClerk;
import hedgeward.app.schedule.PrepareSchedule;
import hedgeward.app.support.FindTasks;
import hedgeward.exchange.audit.ExportLog;
import hedgeward.exchange.demo.DemoRegister;
import hedgeward.exchange.register.ExportRegister;
import hedgeward.exchange.register.ImportRegister;

/// The use cases of an open office, as the commands need them. Closing locks it.
public interface UnlockedOffice extends AutoCloseable {

    /// Who unlocked it.
    Actor actor();

    CountStatus countStatus();

    ReadToday readToday();

    FindTasks findTasks();

    ReadDisposals readDisposals();

    ReadRetention readRetention();

    SpanClerk spanClerk();

    Sweep sweep();

    ImportRegister importRegister();

    ExportRegister exportRegister();

    DemoRegister demoRegister();

    VerifyAudit verifyAudit();

    ReadChanges readChanges();

    ExportLog exportLog();

    HolidayClerk holidayClerk();

    ApproveAct approveAct();

    KeepPeople keepPeople();

    MakeBackup makeBackup();

    CheckEvidence checkEvidence();

    PrepareSchedule prepareSchedule();

    ScheduleMedia scheduleMedia();

    @Override
    void close();
}
