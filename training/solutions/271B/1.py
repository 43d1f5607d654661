N = 100100
p = [1] * N
p[0] = p[1] = 0
for i in range(2, 317):
    if p[i]:
        for j in range(i * i, N, i):
            p[j] = 0
d = [0] * N
for i in range(100003, -1, -1):
    if not p[i]:
        d[i] = d[i + 1] + 1
n, m = map(int, input().split())
a = []
for i in range(n):
    a.append([d[int(x)] for x in input().split()])
ans = min(map(sum, a))
for c in zip(*a):
    ans = min(ans, sum(c))
print(ans)
