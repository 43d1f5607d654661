n, m = map(int, input().split())
s = n * (n + 1) // 2
m = m % s
k = 1
while k <= m:
    m -= k
    k += 1
print(m)
