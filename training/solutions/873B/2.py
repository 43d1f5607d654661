n = int(input())
s = input().strip()
seen = [None] * (2 * n + 1)
pos = n
seen[pos] = -1
ans = 0
for i in range(n):
    pos += 2 * int(s[i]) - 1
    if seen[pos] is None:
        seen[pos] = i
    ans = max(ans, i - seen[pos])
print(ans)
