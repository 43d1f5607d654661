l, r = map(int, input().split())
l += l % 2
if r - l < 2:
    print(-1)
else:
    print(l, l + 1, l + 2)
