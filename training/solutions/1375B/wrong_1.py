t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    a = [list(map(int, input().split())) for i in range(n)]
    if max(map(max, a)) > 4:
        print("NO")
    else:
        print("YES")
        for i in range(n):
            print(*[4 - (i in (0, n - 1)) - (j in (0, m - 1)) for j in range(m)])
