n = int(input())
a = list(map(int, input().split()))
b = [0] + sorted(range(1, n), key=lambda i: -a[i])
ans = []
j = 1
for i in range(n):
    if i >= j:
        break
    for k in range(a[b[i]]):
        if j < n:
            ans.append((b[i] + 1, b[j] + 1))
            j += 1
if j < n:
    print(-1)
else:
    print(len(ans))
    for x, y in ans:
        print(x, y)
