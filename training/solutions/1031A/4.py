w, h, k = map(int, input().split())
ans = 0
for i in range(k):
    a = w - 4 * i
    b = h - 4 * i
    ans += 2 * a + 2 * (b - 2)
print(ans)
