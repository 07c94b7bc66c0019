"""Fits of BG/NBD and MBG/NBD by scipy, for bench/fits.ts: the same histories, the likelihood vectorised in numpy, logarithms of the parameters.

Reads a JSON job {model, runs, x, t, T, w} from standard input; writes {engine: {ms, evaluations, logLikelihood}} to standard output.
"""

import json
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, digamma, gammaln

job = json.load(sys.stdin)
x, t, T, w = (np.asarray(job[name], dtype=float) for name in ("x", "t", "T", "w"))
longest = T.max()
chances = x + 1 if job["model"] == "mbgNbd" else x
leaves = chances > 0


def negative(point, with_gradient):
    r, alpha, a, b = np.exp(point) * (1, longest, 1, 1)
    stayed = betaln(a, b + chances) - (r + x) * np.log(alpha + T)
    left = np.where(leaves, betaln(a + 1, b + np.maximum(chances, 1) - 1) - (r + x) * np.log(alpha + t), -np.inf)
    both = np.logaddexp(stayed, left)
    value = w @ (gammaln(r + x) - gammaln(r) + r * np.log(alpha) - betaln(a, b) + both)
    if not with_gradient:
        return -value / w.sum()
    alive = np.exp(stayed - both)
    gone = 1 - alive
    by_r = w @ (digamma(r + x) - digamma(r) + np.log(alpha) - alive * np.log(alpha + T) - gone * np.log(alpha + t))
    by_alpha = w @ (r / alpha - (r + x) * (alive / (alpha + T) + gone / (alpha + t)))
    common = digamma(a + b) - digamma(a + b + chances)
    by_a = w @ (common + gone / a)
    by_b = w @ (common - digamma(b) + alive * digamma(b + chances) + gone * digamma(b + np.maximum(chances, 1) - 1))
    gradient = np.array([r * by_r, alpha * by_alpha, a * by_a, b * by_b])
    return -value / w.sum(), -gradient / w.sum()


engines = {
    "scipy L-BFGS-B": lambda: minimize(
        negative, np.zeros(4), args=(True,), jac=True, method="L-BFGS-B", options={"ftol": 1e-15, "gtol": 1e-8}
    ),
    "scipy Nelder-Mead": lambda: minimize(
        negative, np.zeros(4), args=(False,), method="Nelder-Mead",
        options={"xatol": 1e-6, "fatol": 1e-10, "maxiter": 4000, "maxfev": 4000},
    ),
}
found = {}
for name, engine in engines.items():
    times = []
    for _ in range(job["runs"][name]):
        start = time.perf_counter()
        result = engine()
        times.append((time.perf_counter() - start) * 1000)
    if times:
        found[name] = {
            "ms": sorted(times)[len(times) // 2],
            "runs": len(times),
            "evaluations": int(result.nfev),
            "logLikelihood": float(-result.fun * w.sum()),
        }
json.dump(found, sys.stdout)
