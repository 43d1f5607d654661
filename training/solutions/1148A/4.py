a, b, c = map(int, input().split())
m = min(a, b)
ans = m * 2 + c * 2
if max(a, b) > m:
    ans += 1
print(ans)
