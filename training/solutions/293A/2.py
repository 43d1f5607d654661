n = int(input())
s = input().strip()
t = input().strip()
cells = zip(map(int, s), map(int, t))
moves = {(1, 1): 0, (1, 0): 0, (0, 1): 0, (0, 0): 0}
for p in cells:
    moves[p] += 1
score = [0, 0]
turn = 0
for _ in range(2 * n):
    for p in ((1, 1), (1, 0) if turn == 0 else (0, 1), (0, 1) if turn == 0 else (1, 0), (0, 0)):
        if moves[p]:
            moves[p] -= 1
            score[turn] += p[turn]
            break
    turn ^= 1
print("Draw" if score[0] == score[1] else "First" if score[0] > score[1] else "Second")
