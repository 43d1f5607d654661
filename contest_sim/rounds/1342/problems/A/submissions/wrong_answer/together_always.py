# Moves both numbers together even where two single moves are cheaper.
for _ in range(int(input())):
    x, y = map(int, input().split())
    a, b = map(int, input().split())
    print(min(x, y) * b + abs(x - y) * a)
