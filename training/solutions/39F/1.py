n, m, k = map(int, input().split())
d = list(map(int, input().split()))
a = list(map(int, input().split()))
c = []
for x in d:
    t = 0
    for y in a:
        if y % x == 0:
            t += 1
    c.append(t)
ans = [i + 1 for i in range(m) if c[i] == min(c)]
print(len(ans))
print(*ans)
