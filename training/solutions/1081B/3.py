n = int(input())
a = list(map(int, input().split()))
groups = {}
for i, x in enumerate(a):
    groups.setdefault(n - x, []).append(i)
b = [0] * n
hat = 0
ok = True
for size, people in groups.items():
    if len(people) % size:
        ok = False
        break
    for k, i in enumerate(people):
        if k % size == 0:
            hat += 1
        b[i] = hat
if ok:
    print("Possible")
    print(*b)
else:
    print("Impossible")
