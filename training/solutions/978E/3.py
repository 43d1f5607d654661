n, w = map(int, input().split())
left, right = 0, w
s = 0
for x in input().split():
    s += int(x)
    left = max(left, -s)
    right = min(right, w - s)
if left > right:
    print(0)
else:
    print(right - left + 1)
