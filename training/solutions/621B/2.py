n = int(input())
p = [0] * 2001
m = [0] * 2001
r = 0
for i in range(n):
    x, y = map(int, input().split())
    r += p[x + y] + m[x - y]
    p[x + y] += 1
    m[x - y] += 1
print(r)
