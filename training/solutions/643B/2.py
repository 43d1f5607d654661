n, k = map(int, input().split())
ends = list(map(int, input().split()))
if k > n and n > 4:
    a, b, c, d = ends
    mid = sorted(set(range(1, n + 1)) - set(ends))
    p = [a, c] + mid + [d, b]
    q = [c, a] + mid + [b, d]
    print(" ".join(map(str, p)))
    print(" ".join(map(str, q)))
else:
    print(-1)
