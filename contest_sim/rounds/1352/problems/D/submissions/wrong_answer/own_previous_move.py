# Compares with the player's own previous move.
for _ in range(int(input())):
    input()
    row = list(map(int, input().split()))
    row.reverse()  # Alice's end is the end of the list now
    totals, last, moves = [0, 0], [0, 0], 0
    while row:
        now = 0
        while now <= last[moves % 2] and row:
            now += row.pop(-1 if moves % 2 == 0 else 0)
        totals[moves % 2] += now
        last[moves % 2] = now
        moves += 1
    print(moves, *totals)
