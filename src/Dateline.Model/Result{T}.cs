using System.Diagnostics.CodeAnalysis;

namespace Dateline.Model;

/// <summary>Either a value read from outside, or the problem that stood in its way. Never both, never neither.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class Result<T>
    where T : class
{
    private Result(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    /// <summary>What was read, unless there is a problem.</summary>
    public T? Value { get; }

    /// <summary>Why nothing was read, unless there is a value.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether something was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Value is not null;

    /// <summary>A value as a result.</summary>
    public static implicit operator Result<T>(T value) => new(value ?? throw new ArgumentNullException(nameof(value)), null);

    /// <summary>A problem as a result.</summary>
    public static implicit operator Result<T>(Problem problem) => new(null, problem ?? throw new ArgumentNullException(nameof(problem)));
}
