n = int(input())
a = [int(x) for x in input().split()]
events = [list(map(int, input().split())) for _ in range(int(input()))]
final = [None] * n
top = 0
for e in reversed(events):
    if e[0] == 2:
        top = max(top, e[1])
    elif final[e[1] - 1] is None:
        final[e[1] - 1] = max(e[2], top)
for i in range(n):
    if final[i] is None:
        final[i] = max(a[i], top)
print(*final)
