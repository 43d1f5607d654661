n, m = map(int, input().split())
c = 0
for a in range(32):
    b = n - a * a
    if b >= 0 and a + b * b == m:
        c += 1
print(c)
