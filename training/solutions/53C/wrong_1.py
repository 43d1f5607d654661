n = int(input())
ans = []
for i in range(1, n // 2 + 1):
    ans.append(i)
    ans.append(n + 1 - i)
print(*ans)
