name = {"h": input(), "a": input()}
yellow = set()
for _ in range(int(input())):
    t, c, m, k = input().split()
    p = c + m
    if k == "r" or p in yellow:
        print(name[c], m, t)
    else:
        yellow.add(p)
