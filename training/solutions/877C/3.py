n = int(input())
bombs = []
for parity in (0, 1, 0):
    for cell in range(1, n + 1):
        if cell % 2 == parity:
            bombs.append(str(cell))
print(len(bombs))
print(" ".join(bombs))
