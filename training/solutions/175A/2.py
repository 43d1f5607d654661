from itertools import combinations
def ok(t):
    return len(t) < 8 and int(t) <= 1000000 and (t == "0" or t[0] != "0")
s = input().strip()
ans = -1
for i, j in combinations(range(1, len(s)), 2):
    a, b, c = s[:i], s[i:j], s[j:]
    if ok(a) and ok(b) and ok(c):
        ans = max(ans, int(a) + int(b) + int(c))
print(ans)
