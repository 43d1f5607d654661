n, m = map(int, input().split())
a = set(map(int, input().split()))
ans = []
i = 1
while i < m:
    if i not in a:
        ans.append(i)
        m -= i
    i += 1
print(len(ans))
print(*ans)
