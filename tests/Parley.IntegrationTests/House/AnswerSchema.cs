using NJsonSchema;
using Xunit;

namespace Parley.IntegrationTests.House;

/// <summary>Holds an answer's JSON against the published schema.</summary>
internal static class AnswerSchema
{
    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(Repository.At("docs", "schema", "answer.schema.json")).GetAwaiter().GetResult();

    /// <summary>Fails with what does not fit.</summary>
    /// <param name="json">The answer.</param>
    public static void Check(string json) => Assert.Empty(Schema.Validate(json));
}
