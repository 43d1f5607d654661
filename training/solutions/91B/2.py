n = int(input())
a = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: (a[i], i))
far = -1
ans = [0] * n
for i in order:
    if far > i:
        ans[i] = far - i - 1
    else:
        ans[i] = -1
    far = max(far, i)
print(*ans)
