n, m = map(int, input().split())
t = [list(map(int, input().split())) for _ in range(n)]
ok = [any(x <= y for x, y in zip(t[i], t[i + 1])) for i in range(n - 1)]
for _ in range(int(input())):
    l, r = map(int, input().split())
    print("Yes" if all(ok[l - 1:r - 1]) else "No")
