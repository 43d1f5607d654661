n, a = map(int, input().split())
t = list(map(int, input().split()))
a -= 1
r = t[a]
for d in range(1, n):
    l, h = a - d, a + d
    if l >= 0 and h < n:
        if t[l] and t[h]:
            r += 2
    elif l >= 0:
        r += t[l]
    elif h < n:
        r += t[h]
print(r)
