name = {"h": input(), "a": input()}
yellow = set()
out = set()
for _ in range(int(input())):
    t, c, m, k = input().split()
    p = c + m
    if p in out:
        continue
    if k == "r" or p in yellow:
        out.add(p)
        print(name[c], m, t)
    yellow.add(p)
