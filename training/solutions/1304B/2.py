import sys
n, m, *a = sys.stdin.read().split()
st = set(a)
p = [s for s in a if s < s[::-1] and s[::-1] in st]
q = [s for s in a if s == s[::-1]]
t = "".join(p)
res = t + "".join(q[:1]) + t[::-1]
print(len(res))
print(res)
