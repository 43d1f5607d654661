import sys
t = sys.stdin.read().split()[1:]
n = len(t)
cuts = [0]
cur = set()
for i in range(n):
    cur.add(t[i])
    if len(cur) < i + 1 - cuts[-1]:
        cuts.append(i + 1)
        cur.clear()
k = len(cuts) - 1
if k == 0:
    print(-1)
else:
    cuts[k] = n
    print(k)
    print("\n".join(f"{cuts[j] + 1} {cuts[j + 1]}" for j in range(k)))
