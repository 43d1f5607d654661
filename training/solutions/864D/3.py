import sys
n, *a = map(int, sys.stdin.read().split())
times = {}
for x in a:
    times[x] = times.get(x, 0) + 1
need = iter([x for x in range(1, n + 1) if x not in times])
changed = n - len(times)
new = next(need, n + 1)
stay = set()
for i, x in enumerate(a):
    if x in stay or (times[x] > 1 and new < x):
        times[x] -= 1
        a[i] = new
        new = next(need, n + 1)
    else:
        stay.add(x)
print(changed)
print(' '.join(map(str, a)))
