n = int(input())
p = [int(input()) for i in range(n)]
d = [0] * (n + 1)
changed = True
for i in range(n):
    if p[i] == -1:
        d[i + 1] = 1
while changed:
    changed = False
    for i in range(n):
        if d[i + 1] == 0 and d[p[i]] > 0:
            d[i + 1] = d[p[i]] + 1
            changed = True
print(max(d))
