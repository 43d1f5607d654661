s, k = map(int, input().split())
f = [1]
while f[-1] <= s:
    f.append(sum(f[max(0, len(f) - k):]))
ans = []
while s:
    while f[-1] > s:
        f.pop()
    ans.append(f[-1])
    s -= f[-1]
print(len(ans))
print(*ans)
