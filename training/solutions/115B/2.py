n, m = map(int, input().split())
ends = []
for i in range(n):
    row = input()
    if "W" in row:
        e = [row.find("W"), row.rfind("W")]
        ends.append((i, e if i % 2 == 0 else e[::-1]))
x = last = moves = 0
for i, (a, b) in ends:
    moves += abs(a - x) + abs(b - a)
    x = b
    last = i
print(moves + last)
