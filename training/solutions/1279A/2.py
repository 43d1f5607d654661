t = int(input())
for _ in range(t):
    r, g, b = map(int, input().split())
    s = r + g + b
    if 2 * max(r, g, b) - 1 > s:
        print("No")
    else:
        print("Yes")
