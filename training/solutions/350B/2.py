n = int(input())
types = input().split()
a = list(map(int, input().split()))
bad = set()
seen = set()
for x in a:
    if x in seen:
        bad.add(x)
    seen.add(x)
bad.add(0)
ans = []
for i in range(n):
    if types[i] == '1':
        cur = [i + 1]
        while a[cur[-1] - 1] not in bad:
            cur.append(a[cur[-1] - 1])
        ans = max(ans, cur, key=len)
ans.reverse()
print(len(ans))
print(*ans)
