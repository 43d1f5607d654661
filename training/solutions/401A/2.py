n, x = map(int, input().split())
s = 0
for v in input().split():
    s += int(v)
c = 0
while s != 0:
    if s > 0:
        s -= min(s, x)
    else:
        s += min(-s, x)
    c += 1
print(c)
