import sys
v = sys.stdin.read().split()[1:]
w = [(int(c), s) for c, s in zip(v[::2], v[1::2])]
inf = 10 ** 6
def f(t):
    return min([c for c, s in w if set(t) <= set(s)] + [inf])
a, b, c = f("A"), f("B"), f("C")
ans = min(a + b + c, a + f("BC"), b + f("AC"), c + f("AB"), f("ABC"))
if ans >= inf:
    ans = -1
print(ans)
