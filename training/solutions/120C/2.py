n, k = map(int, input().split())
left = 0
for a in map(int, input().split()):
    for _ in range(3):
        if a >= k:
            a -= k
    left += a
print(left)
