import sys
v = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(v[0]):
    s = set(v[p + 1:p + 1 + v[p]])
    p += v[p] + 1
    b = [x for x in s if x % 2 == 0]
    for x in b:
        if x % 4 == 0 and x // 2 not in s:
            s.add(x // 2)
            b.append(x // 2)
    print(len(b))
