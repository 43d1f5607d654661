t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    s = set(map(int, input().split()))
    for x in range(1, n + 1):
        if len(s) < k:
            s.add(x)
    if len(s) > k:
        print(-1)
    else:
        ans = sorted(s) * n
        print(len(ans))
        print(*ans)
