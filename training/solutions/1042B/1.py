n = int(input())
inf = 10 ** 9
d = [0] + [inf] * 7
for _ in range(n):
    c, s = input().split()
    m = 0
    for x in s:
        m |= 1 << "ABC".index(x)
    for i in range(8):
        d[i | m] = min(d[i | m], d[i] + int(c))
print(d[7] if d[7] < inf else -1)
