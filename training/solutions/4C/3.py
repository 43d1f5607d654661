import sys
n, *a = sys.stdin.read().split()
used = set()
last = {}
ans = []
for s in a:
    if s not in used:
        used.add(s)
        ans.append("OK")
    else:
        i = last.get(s, 1)
        while s + str(i) in used:
            i += 1
        last[s] = i
        used.add(s + str(i))
        ans.append(s + str(i))
print("\n".join(ans))
