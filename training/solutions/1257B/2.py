t = int(input())
for i in range(t):
    x, y = map(int, input().split())
    if x == 1:
        m = 1
    elif x < 4:
        m = 3
    else:
        m = 10**9
    print("YES" if y <= m else "NO")
