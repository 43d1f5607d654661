n, k = map(int, input().split())
a = list(map(int, input().split()))
s = 0
for i in range(1, n):
    d = max(0, k - a[i] - a[i - 1])
    a[i - 1] += d
    s += d
print(s)
print(*a)
