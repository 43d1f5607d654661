n = int(input())
p = [int(input()) for _ in range(n)]
b = 0
for i in range(1, n + 1):
    d = 0
    while i > 0:
        i = p[i - 1]
        d += 1
    b = max(b, d)
print(b)
