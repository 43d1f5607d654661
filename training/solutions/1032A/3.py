n, k = map(int, input().split())
a = list(map(int, input().split()))
c = [0] * 101
for x in a:
    c[x] += 1
m = max(c)
d = m // k
if m % k:
    d += 1
print(d * k * len(set(a)) - n)
