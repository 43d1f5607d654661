t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    x = 2 * a - b
    y = 2 * b - a
    print("YES" if x >= 0 and y >= 0 and x % 3 == 0 and y % 3 == 0 else "NO")
