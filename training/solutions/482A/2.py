n, k = map(int, input().split())
p = [1]
d = k
s = 1
while d > 0:
    p.append(p[-1] + s * d)
    s = -s
    d -= 1
for i in range(k + 2, n + 1):
    p.append(i)
print(*p)
