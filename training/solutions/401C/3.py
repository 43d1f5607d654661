n, m = map(int, input().split())
if not n - 1 <= m <= 2 * (n + 1):
    print(-1)
else:
    gaps = [0] + [1] * (n - 1) + [0]
    left = m - (n - 1)
    for i in range(n + 1):
        add = min(left, 2 - gaps[i])
        gaps[i] += add
        left -= add
    print("0".join("1" * g for g in gaps))
