m, k = map(int, input().split())
d = list(map(int, input().split()))
s = list(map(int, input().split()))
t = fuel = best = 0
for i in range(m):
    fuel += s[i]
    best = max(best, s[i])
    while fuel < d[i]:
        fuel += best
        t += k
    fuel -= d[i]
    t += d[i]
print(t)
