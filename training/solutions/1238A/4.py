t = int(input())
for _ in range(t):
    a, b = [int(x) for x in input().split()]
    print("YES" if a - b >= 2 else "NO")
