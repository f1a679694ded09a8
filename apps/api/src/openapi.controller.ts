/** The API's description, OpenAPI 3.1. */
import { Controller, Get } from '@nestjs/common';
import { openApiDocument } from './openapi.js';

@Controller('v1')
export class OpenApiController {
  private readonly document = openApiDocument();

  @Get('openapi.json')
  openApi() {
    return this.document;
  }
}
