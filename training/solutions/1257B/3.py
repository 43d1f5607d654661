t = int(input())
for i in range(t):
    x, y = map(int, input().split())
    seen = set()
    while x < y and x not in seen:
        seen.add(x)
        x -= x % 2
        x = x * 3 // 2
    print("YES" if x >= y else "NO")
