import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n, m, k = next(it), next(it), next(it)
    h = [next(it) for _ in range(n)]
    need = 0
    for i in range(n - 2, -1, -1):
        low = h[i + 1] - k if h[i + 1] > k else 0
        need = max(0, need + low - h[i])
    print("YES" if m >= need else "NO")
