n, s = map(int, input().split())
a = list(map(int, input().split()))
t = 0
m = 0
for x in a:
    t += x
    if x > m:
        m = x
print("NO" if t - m > s else "YES")
