n = int(input())
a = list(map(int, input().split()))
last = {}
step = {}
for i, x in enumerate(a):
    if x not in last:
        step[x] = 0
    elif step[x] == 0:
        step[x] = i - last[x]
    elif step[x] != i - last[x]:
        step[x] = -1
    last[x] = i
r = [x for x in sorted(step) if step[x] >= 0]
print(len(r))
for x in r:
    print(x, step[x])
