n, d = map(int, input().split())
a = list(map(int, input().split()))
s = sum(a) + (n - 1) * 10
if s > d:
    print(-1)
else:
    print((n - 1) * 2 + (d - s) // 5)
