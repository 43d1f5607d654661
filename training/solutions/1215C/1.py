n = int(input())
s = input().strip()
t = input().strip()
x = [i + 1 for i in range(n) if s[i] == 'a' and t[i] == 'b']
y = [i + 1 for i in range(n) if s[i] == 'b' and t[i] == 'a']
if (len(x) + len(y)) % 2:
    print(-1)
else:
    ops = []
    if len(x) % 2:
        i, j = x.pop(), y.pop()
        ops.append((i, i))
        ops.append((i, j))
    for v in (x, y):
        for i in range(0, len(v), 2):
            ops.append((v[i], v[i + 1]))
    print(len(ops))
    for p in ops:
        print(*p)
