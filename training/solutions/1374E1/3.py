from itertools import accumulate
n, k = map(int, input().split())
books = sorted(tuple(map(int, input().split())) for _ in range(n))

def pre(p, q):
    return [0] + list(accumulate(t for t, a, b in books if (a, b) == (p, q)))

A, B, C = pre(1, 0), pre(0, 1), pre(1, 1)
best = -1
for c in range(min(k + 1, len(C))):
    r = k - c
    if r < len(A) and r < len(B):
        cost = A[r] + B[r] + C[c]
        if best < 0 or cost < best:
            best = cost
print(best)
