t = int(input())
while t:
    t -= 1
    n, k = map(int, input().split())
    s = input()
    cnt = [{} for _ in range(k)]
    for i, c in enumerate(s):
        j = min(i % k, k - 1 - i % k)
        cnt[j][c] = cnt[j].get(c, 0) + 1
    print(n - sum(max(d.values()) for d in cnt if d))
