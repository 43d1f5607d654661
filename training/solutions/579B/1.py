n = int(input())
e = []
for i in range(2, 2 * n + 1):
    for j, x in enumerate(input().split(), 1):
        e.append((int(x), i, j))
e.sort(reverse=True)
r = [0] * (2 * n + 1)
for x, i, j in e:
    if r[i] == 0 and r[j] == 0:
        r[i] = j
        r[j] = i
print(*r[1:])
