a, b, c, d = [input() for i in range(4)]
p = [x for x in a + b[::-1] if x != "X"]
q = [x for x in c + d[::-1] if x != "X"]
i = q.index(p[0])
print("YES" if q[i:] + q[:i] == p else "NO")
