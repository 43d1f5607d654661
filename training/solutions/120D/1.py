n, m = map(int, input().split())
g = [list(map(int, input().split())) for _ in range(n)]
want = sorted(map(int, input().split()))
def count(s):
    res = 0
    for i in range(1, len(s)):
        for j in range(i + 1, len(s)):
            if sorted([sum(s[:i]), sum(s[i:j]), sum(s[j:])]) == want:
                res += 1
    return res
rows = [sum(r) for r in g]
cols = [sum(c) for c in zip(*g)]
print(count(rows) + count(cols))
