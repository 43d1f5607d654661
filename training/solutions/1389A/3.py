t = int(input())
for i in range(t):
    l, r = map(int, input().split())
    x = y = -1
    if r >= l + l:
        x = l
        y = l + l
    print(x, y)
