input()
p = [0]
q = [10 ** 18]
for x in map(int, input().split()):
    r = min(q[-1], x - p[-1])
    q.append(r)
    p.append(x - r)
print(*p[1:], *q[:0:-1])
