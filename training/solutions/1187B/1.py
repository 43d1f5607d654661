n = int(input())
s = input()
pos = {}
for i in range(n):
    pos.setdefault(s[i], []).append(i + 1)
for _ in range(int(input())):
    t = input().strip()
    ans = 0
    for c in set(t):
        ans = max(ans, pos[c][t.count(c) - 1])
    print(ans)
