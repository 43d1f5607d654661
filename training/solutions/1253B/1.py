n = int(input())
a = list(map(int, input().split()))
inside = set()
used = set()
days = []
start = 0
ok = True
for i, x in enumerate(a):
    if x > 0:
        if x in used:
            ok = False
            break
        used.add(x)
        inside.add(x)
    else:
        if -x not in inside:
            ok = False
            break
        inside.remove(-x)
    if not inside:
        days.append(i + 1 - start)
        start = i + 1
        used.clear()
if ok and not inside:
    print(len(days))
    print(*days)
else:
    print(-1)
