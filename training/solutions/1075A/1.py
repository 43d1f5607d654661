n = int(input())
x, y = map(int, input().split())
print("White" if x + y - 2 <= 2 * n - x - y else "Black")
