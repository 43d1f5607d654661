n = int(input())
a = list(map(int, input().split()))
m = max(a)
print((m - 1) * n + a.index(m) + 1)
