n = int(input())
a = list(map(int, input().split()))
ans = []
for i in range(1, n):
    if a[i] == 1:
        ans.append(a[i - 1])
ans.append(a[-1])
print(len(ans))
print(*ans)
