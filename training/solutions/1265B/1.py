t = int(input())
for _ in range(t):
    n = int(input())
    p = list(map(int, input().split()))
    pos = [0] * (n + 1)
    for i in range(n):
        pos[p[i]] = i
    l, r = n, -1
    ans = []
    for m in range(1, n + 1):
        l = min(l, pos[m])
        r = max(r, pos[m])
        ans.append("1" if r - l + 1 == m else "0")
    print("".join(ans))
