s = input().strip()
n = len(s)
g = [i for i in range(2, n + 1) if 2 * i <= n or any(i % j == 0 for j in range(2, i))]
c = max(s, key=s.count)
if s.count(c) < len(g):
    print("NO")
else:
    r = list(s.replace(c, "", len(g)))
    print("YES")
    print("".join(c if i in g else r.pop() for i in range(1, n + 1)))
