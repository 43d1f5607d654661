n = input()
s = input()
pos = {'0': (3, 1)}
for i in range(9):
    pos[str(i + 1)] = (i // 3, i % 3)
cells = set(pos.values())
cnt = 0
for dx in range(-3, 4):
    for dy in range(-2, 3):
        if all((pos[c][0] + dx, pos[c][1] + dy) in cells for c in s):
            cnt += 1
print("YES" if cnt == 1 else "NO")
