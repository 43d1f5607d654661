# Takes max(x, y) joint moves for a way to zero, though they leave the smaller number below it.
for _ in range(int(input())):
    x, y = map(int, input().split())
    a, b = map(int, input().split())
    print(min((x + y) * a, min(x, y) * b + abs(x - y) * a, max(x, y) * b))
