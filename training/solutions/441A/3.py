n, v = map(int, input().split())
ans = []
for i in range(1, n + 1):
    a = list(map(int, input().split()))
    for x in a[1:]:
        if x < v:
            ans.append(i)
            break
print(len(ans))
print(*ans)
