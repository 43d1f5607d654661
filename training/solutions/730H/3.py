import sys
v = sys.stdin.read().split()
n = int(v[0])
s = v[2:n + 2]
a = {s[int(i) - 1] for i in v[n + 2:]}
t = min(a)
for w in a:
    t = "".join([x if x == y else "?" for x, y in zip(t, w)])
r = set()
for w in s:
    u = "".join([x if y != "?" else "?" for x, y in zip(w, t)])
    if u == t and len(w) == len(t):
        r.add(w)
print("Yes\n" + t if a == r else "No")
