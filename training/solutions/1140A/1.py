n = int(input())
d = m = 0
for i, a in enumerate(map(int, input().split()), 1):
    m = max(m, a)
    if m == i:
        d += 1
print(d)
