t = int(input())
for _ in range(t):
    n = int(input())
    p = list(map(int, input().split()))
    ans = None
    for j in range(1, n - 1):
        a = min(p[:j])
        b = min(p[j + 1:])
        if a < p[j] and b < p[j]:
            ans = p.index(a) + 1, j + 1, p.index(b) + 1
    if ans:
        print("YES")
        print(*ans)
    else:
        print("NO")
