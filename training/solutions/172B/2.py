a, b, m, r = map(int, input().split())
for _ in range(m):
    r = (a * r + b) % m
x = (a * r + b) % m
t = 1
while x != r:
    x = (a * x + b) % m
    t += 1
print(t)
