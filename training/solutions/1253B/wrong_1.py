n = int(input())
a = list(map(int, input().split()))
inside = set()
days = []
start = 0
for i, x in enumerate(a):
    if x > 0:
        inside.add(x)
    else:
        inside.discard(-x)
    if not inside:
        days.append(i + 1 - start)
        start = i + 1
if inside:
    print(-1)
else:
    print(len(days))
    print(*days)
