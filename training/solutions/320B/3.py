import sys
t = list(map(int, sys.stdin.read().split()))
s = []
for i in range(1, len(t), 3):
    kind, p, q = t[i:i + 3]
    if kind == 1:
        s.append((p, q))
        continue
    queue = [s[p - 1]]
    for a, b in queue:
        for c, d in s:
            if (c, d) not in queue and (c < a < d or c < b < d):
                queue.append((c, d))
    print("YES" if s[q - 1] in queue else "NO")
