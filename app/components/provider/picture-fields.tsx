import { ErrorMessage } from "../govuk/error-message.tsx";
import { FormGroup } from "../govuk/form-group.tsx";
import { Hint } from "../govuk/hint.tsx";
import { Label } from "../govuk/label.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { useField } from "../govuk/use-field.ts";

const hint =
  "PNG or JPEG, smaller than 2 MB. Where and when it was taken is left out before it is kept.";

/** A picture to send, and what it shows. */
export function PictureFields() {
  const field = useField({ name: "picture", hint });
  return (
    <>
      <h2 className="govuk-heading-m">Add a picture</h2>
      <FormGroup hasError={field.errors.length > 0}>
        <Label htmlFor={field.id} size="s">
          Picture
        </Label>
        <Hint id={field.hintId}>{hint}</Hint>
        <ErrorMessage id={field.errorId} errors={field.errors} />
        <input
          className="govuk-file-upload"
          id={field.id}
          name="picture"
          type="file"
          accept="image/png,image/jpeg"
          aria-describedby={field.describedBy}
        />
      </FormGroup>
      <TextInput
        name="description"
        label="What does it show?"
        labelSize="s"
        hint="For a child who cannot see it, for example “A bedroom with a blue bed and a desk by the window”."
      />
    </>
  );
}
