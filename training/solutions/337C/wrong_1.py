M = 10 ** 9 + 9
n, m, k = map(int, input().split())
d = max(0, m - (n - n // k))
s = m - d * k
for _ in range(min(d, 10 ** 6)):
    s = (s + k) * 2
print(s % M)
