n = int(input())
h = list(map(int, input().split()))
ans = [0] * n
top = h[-1]
for i in range(n - 2, -1, -1):
    if h[i] <= top:
        ans[i] = top - h[i] + 1
    else:
        top = h[i]
print(*ans)
