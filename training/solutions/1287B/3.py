n, k = map(int, input().split())
cards = [input().strip() for _ in range(n)]
place = {c: i for i, c in enumerate(cards)}
sets = 0
for i in range(n):
    for j in range(i + 1, n):
        need = []
        for p in range(k):
            x, y = cards[i][p], cards[j][p]
            if x == y:
                need.append(x)
            else:
                need.append("SET".replace(x, "").replace(y, ""))
        if place.get("".join(need), -1) > j:
            sets += 1
print(sets)
