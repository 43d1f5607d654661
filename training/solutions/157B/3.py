from math import pi
n = int(input())
r = list(map(int, input().split()))
r.sort(reverse=True)
ans = 0
for i in range(n):
    if i % 2 == 0:
        ans += r[i] * r[i]
    else:
        ans -= r[i] * r[i]
print(ans * pi)
