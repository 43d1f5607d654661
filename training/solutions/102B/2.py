def f(s):
    if len(s) == 1:
        return 0
    t = 0
    for d in "123456789":
        t += int(d) * s.count(d)
    return 1 + f(str(t))
print(f(input().strip()))
