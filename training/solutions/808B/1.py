n, k = map(int, input().split())
a = list(map(int, input().split()))
s = t = sum(a[:k])
for i in range(k, n):
    s += a[i] - a[i - k]
    t += s
print(t / (n - k + 1))
