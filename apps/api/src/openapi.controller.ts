/** The API's description, OpenAPI 3.1. */
import { Controller, Get, Query } from '@nestjs/common';
import { openApiDocument } from './openapi.js';
import { type Query as Asked, refuseUnknown } from './questions.js';

@Controller('v1')
export class OpenApiController {
  private readonly document = openApiDocument();

  @Get('openapi.json')
  openApi(@Query() query: Asked) {
    refuseUnknown(query, []);
    return this.document;
  }
}
