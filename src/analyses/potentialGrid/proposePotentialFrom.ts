import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import type { EstimatedCustomers } from "../potential/estimateCustomers";

/**
 * The potential from which a customer counts as attractive: where medium customers begin by potential, in whole currency units.
 *
 * @throws Problem `noPositiveTotal` without any potential.
 */
export const proposePotentialFrom = ({ potential }: EstimatedCustomers): number =>
  proposePmgCuts(potential.cents.map((cents) => cents / 100))[0];
