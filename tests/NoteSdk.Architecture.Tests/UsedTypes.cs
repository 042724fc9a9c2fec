using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NoteSdk.Architecture.Tests;

/// <summary>All types that a type names: in its declaration, its members' signatures, its attributes and its code.</summary>
internal sealed class UsedTypes
{
    private readonly HashSet<TypeReference> _all = [];

    public UsedTypes(TypeDefinition type) => Visit(type);

    /// <summary>Gets the types, of several within one another the outermost.</summary>
    public IEnumerable<TypeReference> All => _all;

    private void Visit(TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (InterfaceImplementation one in type.Interfaces) Add(one.InterfaceType);
        foreach (FieldDefinition field in type.Fields) Add(field.FieldType);
        foreach (GenericParameterConstraint constraint in type.GenericParameters.SelectMany(static parameter => parameter.Constraints)) Add(constraint.ConstraintType);
        foreach (CustomAttribute attribute in type.CustomAttributes) Add(attribute);
        foreach (PropertyDefinition property in type.Properties) foreach (CustomAttribute attribute in property.CustomAttributes) Add(attribute);
        foreach (MethodDefinition method in type.Methods) Visit(method);
        foreach (TypeDefinition nested in type.NestedTypes) Visit(nested);
    }

    private void Visit(MethodDefinition method)
    {
        Add(method);
        foreach (CustomAttribute attribute in method.CustomAttributes) Add(attribute);
        foreach (GenericParameterConstraint constraint in method.GenericParameters.SelectMany(static parameter => parameter.Constraints)) Add(constraint.ConstraintType);
        if (!method.HasBody) return;
        foreach (VariableDefinition variable in method.Body.Variables) Add(variable.VariableType);
        foreach (Instruction instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case MethodReference called:
                    Add(called);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    Add(field.FieldType);
                    break;
                case TypeReference used:
                    Add(used);
                    break;
            }
        }
    }

    private void Add(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (ParameterDefinition parameter in method.Parameters) Add(parameter.ParameterType);
        if (method is GenericInstanceMethod { GenericArguments: var arguments }) foreach (TypeReference argument in arguments) Add(argument);
    }

    private void Add(CustomAttribute attribute)
    {
        Add(attribute.AttributeType);
        foreach (CustomAttributeArgument argument in attribute.ConstructorArguments) Add(argument.Value as TypeReference);
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType { GenericArguments: var arguments } generic:
                Add(generic.ElementType);
                foreach (TypeReference argument in arguments) Add(argument);
                return;
            case TypeSpecification specified:
                Add(specified.ElementType);
                return;
        }

        while (type.DeclaringType is { } outer) type = outer;
        _all.Add(type);
    }
}
