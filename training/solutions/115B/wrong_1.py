n, m = map(int, input().split())
x = moves = 0
for i in range(n):
    row = input()
    if "W" in row:
        a, b = row.find("W"), row.rfind("W")
        if i % 2:
            a, b = b, a
        moves += abs(a - x) + abs(b - a)
        x = b
print(moves + n - 1)
