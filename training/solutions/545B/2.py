s = input()
t = input()
n = len(s)
d = [i for i in range(n) if s[i] != t[i]]
if len(d) % 2 == 1:
    print("impossible")
else:
    p = list(s)
    for i in d[:len(d) // 2]:
        p[i] = t[i]
    print("".join(p))
