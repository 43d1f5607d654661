import sys
v = iter(sys.stdin.read().split())
n = int(next(v))
a = [[], [], []]
names = []
for i in range(n):
    s = int(next(v))
    names.append(next(v))
    c = [0, 0, 0]
    for j in range(s):
        x = next(v).replace("-", "")
        if x == x[0] * 6:
            c[0] += 1
        elif "".join(sorted(set(x)))[::-1] == x:
            c[1] += 1
        else:
            c[2] += 1
    for k in range(3):
        a[k].append(c[k])
t = ["call a taxi", "order a pizza", "go to a cafe with a wonderful girl"]
for k in range(3):
    m = max(a[k])
    w = [names[i] for i in range(n) if a[k][i] == m]
    print("If you want to %s, you should call: %s." % (t[k], ", ".join(w)))
