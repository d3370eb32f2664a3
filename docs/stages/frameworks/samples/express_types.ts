import { z } from "zod";

export const NewTool = z.object({
  name: z.string().trim().min(1).max(40),
  deposit: z.int().min(0).max(500),
});
export type NewTool = z.infer<typeof NewTool>;
