n, m = map(int, input().split())
a = [input() for _ in range(n)]
left = ""
for i in range(n):
    for j in range(i):
        if a[i] == a[j][::-1]:
            left += a[i]
ans = left + left[::-1]
print(len(ans))
print(ans)
