import "reflect-metadata";
import {
  BadRequestException,
  Body,
  Controller,
  Injectable,
  Module,
  type PipeTransform,
  Post,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { z } from "zod";

const NewTool = z.object({
  name: z.string().trim().min(1).max(40),
  deposit: z.int().min(0).max(500),
});
type NewTool = z.infer<typeof NewTool>;

class Checked implements PipeTransform {
  constructor(private schema: z.ZodType) {}

  transform(value: unknown) {
    const { success, data, error } = this.schema.safeParse(value);
    if (!success)
      throw new BadRequestException(
        error.issues.map(
          (issue) => `${issue.path.join(".")}: ${issue.message}`,
        ),
      );
    return data;
  }
}

@Injectable()
class Tools {
  private tools: NewTool[] = [];

  add(tool: NewTool) {
    return { id: this.tools.push(tool), ...tool };
  }
}

@Controller("tools")
class ToolsController {
  constructor(private tools: Tools) {}

  @Post()
  add(@Body(new Checked(NewTool)) tool: NewTool) {
    return this.tools.add(tool);
  }
}

@Module({ controllers: [ToolsController], providers: [Tools] })
class ToolshedModule {}

const app = await NestFactory.create(ToolshedModule, { logger: false });
await app.listen(0, "127.0.0.1");
for (const sent of [
  { name: "axe", deposit: 15 },
  { name: "axe", deposit: "15", id: 99 },
  { name: "" },
]) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(`${await app.getUrl()}/tools`, {
    method: "POST",
    headers,
    body: JSON.stringify(sent),
  });
  console.log(answer.status, await answer.text());
}
await app.close();
