y, b, r = map(int, input().split())
ans = 0
for i in range(1, y + 1):
    if i + 1 <= b and i + 2 <= r:
        ans = i * 3 + 3
print(ans)
