n, x = map(int, input().split())
t = 1
r = 0
for _ in range(n):
    a, b = map(int, input().split())
    r += (a - t) % x + b - a + 1
    t = b + 1
print(r)
