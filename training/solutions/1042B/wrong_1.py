n = int(input())
inf = 10 ** 9
d = {}
for _ in range(n):
    c, s = input().split()
    s = "".join(sorted(s))
    d[s] = min(d.get(s, inf), int(c))
a, b, c, ab, ac, bc, abc = [d.get(x, inf) for x in "A B C AB AC BC ABC".split()]
ans = min(abc, a + b + c, a + bc, b + ac, c + ab)
print(ans if ans < inf else -1)
