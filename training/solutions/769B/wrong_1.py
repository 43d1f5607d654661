n = int(input())
a = list(map(int, input().split()))
ans = []
j = 1
for i in range(n):
    if i >= j:
        break
    for k in range(a[i]):
        if j < n:
            ans.append((i + 1, j + 1))
            j += 1
if j < n:
    print(-1)
else:
    print(len(ans))
    for x, y in ans:
        print(x, y)
