m, n = map(int, input().split())
r = [0] * m
x = 0
for i in range(m):
    t = list(map(int, input().split()))
    if i == 0:
        x = sum(t)
    else:
        x += t[-1]
    r[i] = x
print(*r)
