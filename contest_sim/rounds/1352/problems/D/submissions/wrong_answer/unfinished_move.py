# Does not count a last move that stayed too small.
for _ in range(int(input())):
    input()
    row = list(map(int, input().split()))
    totals, last, moves, turn = [0, 0], 0, 0, 0
    while row:
        now = 0
        while now <= last and row:
            now += row.pop(0 if turn == 0 else -1)
        totals[turn] += now
        if now > last:
            moves += 1
        last, turn = now, 1 - turn
    print(moves, *totals)
