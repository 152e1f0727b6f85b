using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Gongkai.Host;

/// <summary>What a form says of unusable input, in the visitor's language. A page may say it better: <c>[Required(ErrorMessage = "a.key.of.its.words")]</c>.</summary>
internal static class FormWords
{
    public static void AddFormWords(this IMvcBuilder mvc)
    {
        mvc.AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = FeatureWords.Beside);
        mvc.Services.AddTransient<IConfigureOptions<Microsoft.AspNetCore.Mvc.MvcOptions>, Setup>();
    }

    private sealed class Setup(IStringLocalizerFactory factory) : IConfigureOptions<Microsoft.AspNetCore.Mvc.MvcOptions>
    {
        public void Configure(Microsoft.AspNetCore.Mvc.MvcOptions options)
        {
            var words = factory.Create(typeof(FormText));
            var binding = options.ModelBindingMessageProvider;
            binding.SetAttemptedValueIsInvalidAccessor((value, _) => words["unusable-value", value]);
            binding.SetNonPropertyAttemptedValueIsInvalidAccessor(value => words["unusable-value", value]);
            binding.SetUnknownValueIsInvalidAccessor(_ => words["unusable"]);
            binding.SetNonPropertyUnknownValueIsInvalidAccessor(() => words["unusable"]);
            binding.SetValueIsInvalidAccessor(value => words["unusable-value", value]);
            binding.SetValueMustBeANumberAccessor(_ => words["not-a-number"]);
            binding.SetNonPropertyValueMustBeANumberAccessor(() => words["not-a-number"]);
            binding.SetValueMustNotBeNullAccessor(_ => words["required"]);
            binding.SetMissingBindRequiredValueAccessor(_ => words["required"]);
            binding.SetMissingKeyOrValueAccessor(() => words["required"]);
            binding.SetMissingRequestBodyRequiredValueAccessor(() => words["required"]);
            options.ModelMetadataDetailsProviders.Add(new CommonSentences());
        }
    }

    /// <summary>Gives each rule without a sentence of its own the common one.</summary>
    private sealed class CommonSentences : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if ((Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType) == typeof(DateOnly))
                context.ValidationMetadata.ValidatorMetadata.Add(new WithinCalendarAttribute());
            foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
                rule.ErrorMessage ??= Key(rule);
        }

        private static string? Key(ValidationAttribute rule) =>
            rule switch
            {
                RequiredAttribute => "required",
                StringLengthAttribute or MaxLengthAttribute => "too-long",
                MinLengthAttribute => "too-short",
                RangeAttribute => "out-of-range",
                EmailAddressAttribute => "not-an-email",
                WithinCalendarAttribute => "not-in-calendar",
                _ => null,
            };
    }

    /// <summary>A day that periods can be counted from: a slip such as 0203 for 2023 is told where it was typed.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    private sealed class WithinCalendarAttribute : ValidationAttribute
    {
        public override bool IsValid(object? value) => value is not DateOnly day || WorkingCalendar.Covers(day);
    }
}
