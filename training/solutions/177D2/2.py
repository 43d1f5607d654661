n, m, c = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
steps = n - m + 1
s = 0
for i in range(n):
    if i < m:
        s += b[i]
    if i >= steps:
        s -= b[i - steps]
    a[i] = (a[i] + s) % c
print(*a)
