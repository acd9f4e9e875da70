using Dateline.Model;

namespace Dateline.Language;

/// <summary>A step of the arc-hybrid parser, numbered for the classifier.</summary>
/// <remarks>Source: Kuhlmann, Gómez-Rodríguez and Satta 2011. <see cref="Shift"/> moves the next word onto the stack; a left arc hangs the
/// top of the stack under the next word, a right arc under the word below it.</remarks>
internal static class Transition
{
    /// <summary>The step that moves the next word onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>How many relations there are.</summary>
    public static readonly int Relations = Enum.GetValues<Relation>().Length;

    /// <summary>How many steps there are.</summary>
    public static readonly int Count = 1 + (2 * Relations);

    /// <summary>The step that makes a left arc.</summary>
    public static int Left(Relation relation) => 1 + (int)relation;

    /// <summary>The step that makes a right arc.</summary>
    public static int Right(Relation relation) => 1 + Relations + (int)relation;

    /// <summary>Whether the step makes a left arc.</summary>
    public static bool IsLeft(int step) => step > Shift && step <= Relations;

    /// <summary>The relation of an arc step.</summary>
    public static Relation RelationOf(int step) => (Relation)((step - 1) % Relations);
}
