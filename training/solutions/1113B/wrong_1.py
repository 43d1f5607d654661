n = int(input())
a = sorted(map(int, input().split()))
v = a[-1]
m = a[0]
r = sum(a)
s = r
for x in range(1, v + 1):
    if v % x == 0:
        r = min(r, s - v - m + v // x + m * x)
print(r)
