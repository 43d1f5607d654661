n = int(input())
free = set()
for i in range(n):
    for j, c in enumerate(input()):
        if c == ".":
            free.add((i, j))
ans = "YES"
for i, j in sorted(free):
    if (i, j) not in free:
        continue
    piece = {(i, j), (i + 1, j - 1), (i + 1, j), (i + 1, j + 1), (i + 2, j)}
    if not piece <= free:
        ans = "NO"
        break
    free -= piece
print(ans)
