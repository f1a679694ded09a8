/** Commands on guidelines: a version proposed or adopted, with its criteria. */
import type { CommandData, Criterion, GuidelineVersion } from '@liggaren/domain';
import { IsOptional, Matches } from 'class-validator';
import { CommandBody, Id, ListOf, MAX_TEXT, OneOf, Text } from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

export class CriterionShape implements Criterion {
  @Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { message: 'K1' })
  code!: string;

  @Text(MAX_TEXT)
  text!: string;
}

class AboutVersion extends CommandBody implements GuidelineVersion {
  @Text(60)
  version!: string;

  @IsOptional()
  @Text(60)
  diaryNumber?: string;

  @IsOptional()
  @Id()
  document?: string;

  /** What it is that is judged, as the source words it. */
  @IsOptional()
  @Text(MAX_TEXT)
  definition?: string;

  /** Left out where no source lists them. */
  @IsOptional()
  @ListOf(() => CriterionShape, 50)
  criteria?: CriterionShape[];
}

/** A guideline becomes known by its first version. */
export class RegisterGuideline extends AboutVersion implements Data<'RegisterGuideline'> {
  @Text()
  name!: string;

  @OneOf('proposed', 'adopted')
  stage!: 'proposed' | 'adopted';

  /** Of an adopted version: by which body. */
  @IsOptional()
  @Text()
  adoptedBy?: string;
}

export class ProposeGuidelineVersion
  extends AboutVersion
  implements Data<'ProposeGuidelineVersion'> {}

/** From its day on, agreements that are entered are judged by it. */
export class AdoptGuidelineVersion extends AboutVersion implements Data<'AdoptGuidelineVersion'> {
  @IsOptional()
  @Text()
  adoptedBy?: string;
}
