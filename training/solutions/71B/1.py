n, k, t = map(int, input().split())
s = n * k * t // 100
a = []
for i in range(n):
    x = min(k, s)
    a.append(x)
    s -= x
print(*a)
