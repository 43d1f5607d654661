n = int(input())
a = [0] + list(map(int, input().split()))
d = [a[i + 1] - a[i] for i in range(n)]
ans = []
for k in range(1, n + 1):
    ok = True
    for i in range(k, n):
        if d[i] != d[i - k]:
            ok = False
            break
    if ok:
        ans.append(k)
print(len(ans))
print(*ans)
