x, y = map(int, input().split())
turn = 0
while True:
    if turn == 0:
        opts = [2, 1, 0]
    else:
        opts = [0, 1, 2]
    for k in opts:
        if x >= k and y >= 22 - 10 * k:
            x -= k
            y -= 22 - 10 * k
            break
    else:
        break
    turn = 1 - turn
print("Ciel" if turn else "Hanako")
