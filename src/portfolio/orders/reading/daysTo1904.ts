/** Days from the day Excel counts from in most workbooks to the one it counts from in workbooks of 1904, whose serials are that much lower. */
export const daysTo1904 = 1462;
