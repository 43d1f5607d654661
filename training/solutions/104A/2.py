n = int(input())
deck = []
for v in range(2, 10):
    deck += [v] * 4
deck += [10] * 15 + [1] * 4 + [11] * 4
print(deck.count(n - 10))
