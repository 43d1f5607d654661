a = list(map(int, input().split()))
b = list(map(int, input().split()))
xs, ys = a[::2], a[1::2]
cx = sum(b[::2]) // 4
cy = sum(b[1::2]) // 4
d = max(b[::2]) - cx
ans = "NO"
for x in range(min(xs), max(xs) + 1):
    for y in range(min(ys), max(ys) + 1):
        if abs(x - cx) + abs(y - cy) <= d:
            ans = "YES"
print(ans)
