n = int(input())
s = input().strip()
c = set(s)
if len(c) == 3:
    print("BGR")
elif len(c) == 1:
    print(s[0])
else:
    x, y = c
    r = set("BGR") - c
    if s.count(x) > 1:
        r.add(x)
    if s.count(y) > 1:
        r.add(y)
    if s.count(x) > 1 and s.count(y) == 1:
        r = r - {x} | {y}
    elif s.count(y) > 1 and s.count(x) == 1:
        r = r - {y} | {x}
    print("".join(sorted(r)))
