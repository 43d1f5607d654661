n, m = map(int, input().split())
g = [list(map(int, input().split())) for _ in range(n)]
a, b, c = map(int, input().split())
ans = 0
for s in ([sum(r) for r in g], [sum(q) for q in zip(*g)]):
    for i in range(1, len(s)):
        for j in range(i + 1, len(s)):
            if sum(s[:i]) == a and sum(s[i:j]) == b and sum(s[j:]) == c:
                ans += 1
print(ans)
