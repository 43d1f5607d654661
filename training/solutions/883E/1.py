n = int(input())
s = input()
m = int(input())
shown = set(s) - {'*'}
common = None
for _ in range(m):
    w = input()
    ok = True
    hidden = set()
    for a, b in zip(s, w):
        if a == '*':
            hidden.add(b)
            if b in shown:
                ok = False
        elif a != b:
            ok = False
    if ok:
        common = hidden if common is None else common & hidden
print(len(common))
