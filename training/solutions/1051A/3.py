f = [str.islower, str.isupper, str.isdigit]
for _ in range(int(input())):
    s = input().strip()
    d = [[i for i in range(len(s)) if g(s[i])] for g in f]
    need = [c for c, p in zip("xX5", d) if not p]
    big = max(d, key=len)
    a = list(s)
    for c, i in zip(need, big):
        a[i] = c
    print("".join(a))
