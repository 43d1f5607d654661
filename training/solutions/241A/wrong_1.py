m, k = map(int, input().split())
d = list(map(int, input().split()))
s = list(map(int, input().split()))
t = fuel = 0
for i in range(m):
    fuel += s[i]
    while fuel < d[i]:
        fuel += s[i]
        t += k
    fuel -= d[i]
    t += d[i]
print(t)
