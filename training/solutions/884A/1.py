n, t = map(int, input().split())
a = list(map(int, input().split()))
d = 0
while t > 0:
    t -= 86400 - a[d]
    d += 1
print(d)
