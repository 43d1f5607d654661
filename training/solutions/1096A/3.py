t = int(input())
for i in range(t):
    l, r = map(int, input().split())
    y = r - r % 2
    print(y // 2, y)
