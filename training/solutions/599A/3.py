a, b, c = map(int, input().split())
ans = a + b + c
ans = min(ans, 2 * (a + b))
ans = min(ans, 2 * (a + c))
ans = min(ans, 2 * (b + c))
print(ans)
