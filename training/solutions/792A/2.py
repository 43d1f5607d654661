n = int(input())
a = list(map(int, input().split()))
a.sort()
m = 10 ** 10
c = 0
for i in range(1, n):
    d = a[i] - a[i - 1]
    if d < m:
        m = d
        c = 1
    elif d == m:
        c += 1
print(m, c)
