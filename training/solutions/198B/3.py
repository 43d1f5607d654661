n, k = map(int, input().split())
a = input().strip() + '-' * (k + 1)
b = input().strip() + '-' * (k + 1)
time = {(0, 0): 0}
queue = [(0, 0)]
ok = False
for side, x in queue:
    t = time[side, x] + 1
    if x >= n:
        ok = True
        break
    for p in [(side, x + 1), (side, x - 1), (1 - side, x + k)]:
        if p in time or p[1] < t:
            continue
        if (a, b)[p[0]][p[1]] == '-':
            time[p] = t
            queue.append(p)
print("YES" if ok else "NO")
