d = list(map(int, input().strip()))
diff = sum(d[:3]) - sum(d[3:])
if diff < 0:
    d = d[3:] + d[:3]
    diff = -diff
gain = sorted(d[:3] + [9 - x for x in d[3:]], reverse=True)
moves = 0
while diff > 0:
    diff -= gain[moves]
    moves += 1
print(moves)
