n, m = map(int, input().split())
k = 0
for b in range(32):
    a = m - b * b
    if a >= 0 and a * a + b == n:
        k += 1
print(k)
