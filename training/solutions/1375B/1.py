t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    ok = True
    b = []
    for i in range(n):
        a = list(map(int, input().split()))
        for j in range(m):
            k = 4 - (i == 0) - (i == n - 1) - (j == 0) - (j == m - 1)
            if a[j] > k:
                ok = False
            a[j] = k
        b.append(a)
    if ok:
        print("YES")
        for r in b:
            print(*r)
    else:
        print("NO")
