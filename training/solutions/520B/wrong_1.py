n, m = map(int, input().split())
k = 0
while n < m:
    n *= 2
    k += 1
print(k + n - m)
