import sys
n, *w, s = sys.stdin.read().split()
num = {int(x): i for i, x in enumerate(w, 1)}
a = sorted(num, reverse=True)
b = []
res = []
for c in s:
    if c == "0":
        b.append(a.pop())
        res.append(num[b[-1]])
    else:
        res.append(num[b.pop()])
print(*res)
