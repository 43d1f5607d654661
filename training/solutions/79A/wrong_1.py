x, y = map(int, input().split())
k = min(x // 2, y // 24)
x -= 2 * k
y -= 24 * k
if x >= 2 and y >= 2 or x == 1 and y >= 12 or y >= 22:
    print("Ciel")
else:
    print("Hanako")
