n = int(input())
a = list(map(int, input().split()))
l, r = 0, n - 1
x = y = 0
turn = True
while l <= r:
    if a[l] > a[r]:
        v = a[l]
        l += 1
    else:
        v = a[r]
        r -= 1
    if turn:
        x += v
    else:
        y += v
    turn = not turn
print(x, y)
