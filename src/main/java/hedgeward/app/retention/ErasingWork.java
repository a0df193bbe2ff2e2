package hedgeward.app.retention;

import hedgeward.app.common.UnitOfWork;

import java.util.function.Function;

/// One transaction that may take away what daily work can only add. The words it erased are gone
/// from the file of the register at the latest when the office is next locked in order.
@FunctionalInterface
public interface ErasingWork {

    /// As [UnitOfWork#write].
    <T> T erase(Function<UnitOfWork.Tx, T> work);
}
