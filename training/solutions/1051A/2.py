def kind(c):
    return c.isdigit() + 2 * c.islower()
for _ in range(int(input())):
    s = list(input().strip())
    for c in "Aa1":
        k = [kind(x) for x in s]
        if kind(c) not in k:
            i = 0
            while k.count(k[i]) == 1:
                i += 1
            s[i] = c
    print("".join(s))
