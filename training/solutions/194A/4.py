n, k = map(int, input().split())
ans = n * 3 - k
if ans < 0:
    ans = 0
print(ans)
