n = int(input())
inf = 10 ** 9
d = [0] + [inf] * 7
for i in range(n):
    c, s = input().split()
    m = 0
    for x in s:
        m |= 1 << "ABC".index(x)
    for j in range(8):
        d[j | m] = min(d[j | m], d[j] + int(c))
print(d[7] if d[7] < inf else -1)
