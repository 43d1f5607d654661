n, m = map(int, input().split())
p = []
for i in range(n):
    a, b = map(int, input().split())
    p.append(a / b)
print(min(p) * m)
