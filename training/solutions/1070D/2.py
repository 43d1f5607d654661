n, k = map(int, input().split())
a = list(map(int, input().split())) + [0]
ans = left = 0
for x in a:
    b = (left + x) // k
    if left:
        b = max(b, 1)
    ans += b
    left = max(0, left + x - b * k)
print(ans)
