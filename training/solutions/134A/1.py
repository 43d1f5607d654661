n = int(input())
a = list(map(int, input().split()))
s = sum(a)
ans = []
for i in range(n):
    if a[i] * n == s:
        ans.append(i + 1)
print(len(ans))
print(*ans)
