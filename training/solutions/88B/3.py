import math
n, m, x = map(int, input().split())
board = [input() for _ in range(n)]
place = [(c, i, j) for i, row in enumerate(board) for j, c in enumerate(row)]
price = {}
for c, i, j in place:
    if c == "S":
        continue
    price[c] = 0
    for s, p, q in place:
        if s == "S":
            cost = 0 if math.hypot(i - p, j - q) <= x else 1
            price[c.upper()] = min(price.get(c.upper(), 1), cost)
input()
text = input()
if all(c in price for c in text):
    print(sum(price[c] for c in text))
else:
    print(-1)
