using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dateline.Tests.Style;

/// <summary>The rules of size and shape that no analyzer checks. Each gives the places that break it.</summary>
internal static class HouseStyle
{
    public const int LongestFunction = 60;
    public const int LongestFile = 400;

    public static IEnumerable<string> LongFunctions(SourceFile file) => Functions(file)
        .Select(function => (Node: function, Lines: Lines(file, function)))
        .Where(function => function.Lines > LongestFunction)
        .Select(function => FormattableString.Invariant($"{file.At(function.Node)}: {function.Lines} lines in one function"));

    public static IEnumerable<string> LongFiles(SourceFile file) => file.LineCount > LongestFile
        ? [FormattableString.Invariant($"{file.Path}: {file.LineCount} lines")]
        : [];

    public static IEnumerable<string> TypesOutOfPlace(SourceFile file)
    {
        MemberDeclarationSyntax[] types = [.. TopLevelTypes(file)];
        return types.Length == 0 && file.TypeName is "Program" or "GlobalUsings" or "AssemblyInfo" ? [] : types switch
        {
            [var type] when Name(type) == file.TypeName => [],
            [var type] => [$"{file.At(type)}: {Name(type)} in a file of another name"],
            [] => [$"{file.Path}: no type"],
            _ => [$"{file.Path}: {string.Join(", ", types.Select(Name))} in one file"],
        };
    }

    public static IEnumerable<string> MutableStatics(SourceFile file)
    {
        var members = file.Tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>();
        return members.Where(IsMutableStatic).Select(member => $"{file.At(member)}: {member.ToString().Split('\n')[0].Trim()}");
    }

    public static IEnumerable<string> Regions(SourceFile file) => file.Tree.GetRoot()
        .DescendantNodes(descendIntoTrivia: true)
        .OfType<RegionDirectiveTriviaSyntax>()
        .Select(region => $"{file.At(region)}: {region.ToString().Trim()}");

    private static IEnumerable<SyntaxNode> Functions(SourceFile file) => file.Tree.GetRoot().DescendantNodes().Where(node =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
            or AnonymousFunctionExpressionSyntax or PropertyDeclarationSyntax { ExpressionBody: not null }
            or IndexerDeclarationSyntax { ExpressionBody: not null });

    private static int Lines(SourceFile file, SyntaxNode node)
    {
        var span = file.Tree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(SourceFile file) => file.Tree.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string Name(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax named => named.Identifier.Text,
        DelegateDeclarationSyntax named => named.Identifier.Text,
        _ => "",
    };

    private static bool IsMutableStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) && member switch
        {
            FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword),
            EventFieldDeclarationSyntax => true,
            PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.Any(IsStoredSetter),
            _ => false,
        };

    private static bool IsStoredSetter(AccessorDeclarationSyntax accessor) =>
        accessor.Keyword.IsKind(SyntaxKind.SetKeyword) && accessor is { Body: null, ExpressionBody: null };
}
