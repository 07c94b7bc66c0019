import { defineMembers, HostObject } from "../HostObject";
import type { Range } from "./Range";
import { sortRange, type SortField } from "./sortRange";

export class RangeSort extends HostObject {
  constructor(readonly range: Range) {
    super(range.context, "RangeSort");
  }
}

defineMembers<RangeSort>("RangeSort", {
  methods: {
    Apply: ({ range }, fields: SortField[], matchCase = false, hasHeaders = false, orientation = "Rows") =>
      sortRange(range, fields, { matchCase, hasHeaders, orientation }),
  },
});
