n = int(input())
s = input()
opp = {'L': 'R', 'R': 'L', 'U': 'D', 'D': 'U'}
cur = set()
ans = 1
for c in s:
    if opp[c] in cur:
        ans += 1
        cur = set()
    cur.add(c)
print(ans)
