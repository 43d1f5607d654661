l, r = map(int, input().split())
if r - l < 2:
    print(-1)
else:
    if l % 2:
        l += 1
    print(l, l + 1, l + 2)
