m = 100
r = 0
for _ in range(int(input())):
    a, p = map(int, input().split())
    m = min(m, p)
    r = a * m
print(r)
