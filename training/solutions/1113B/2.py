n = int(input())
a = sorted(map(int, input().split()))
s = sum(a)
r = s
for v in a[1:]:
    for x in range(2, 11):
        if v % x == 0:
            r = min(r, s - v - a[0] + v // x + a[0] * x)
print(r)
