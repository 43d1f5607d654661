n, m, c = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
s = 0
for i in range(n):
    if i < m:
        s += b[i]
    if i > n - m:
        s -= b[i - (n - m) - 1]
    a[i] = (a[i] + s) % c
print(*a)
