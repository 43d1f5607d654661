def check(data, answer):
    r, c, *a = data.split()
    word, *b = answer.split()
    cols = ["".join(t) for t in zip(*a)]
    if any("SW" in s or "WS" in s for s in a + cols):
        return word == "No" and not b
    if word != "Yes" or [s.replace("D", ".") for s in b] != a:
        return False
    r, c = int(r), int(c)
    todo = [(i, j) for i in range(r) for j in range(c) if b[i][j] == "W"]
    seen = set(todo)
    while todo:
        i, j = todo.pop()
        if b[i][j] == "S":
            return False
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < r and 0 <= y < c and b[x][y] != "D" and (x, y) not in seen:
                seen.add((x, y))
                todo.append((x, y))
    return True
