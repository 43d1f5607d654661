for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input().strip()
    best = k
    for start in range(3):
        bad = [s[i] != "RGB"[(i + start) % 3] for i in range(n)]
        cur = sum(bad[:k])
        best = min(best, cur)
        for i in range(k, n):
            cur += bad[i] - bad[i - k]
            best = min(best, cur)
    print(best)
