n, k = map(int, input().split())
cards = [input().strip() for _ in range(n)]
known = set(cards)
total = ord('S') + ord('E') + ord('T')
count = 0
for i in range(n):
    for j in range(i):
        third = ''
        for x, y in zip(cards[i], cards[j]):
            third += x if x == y else chr(total - ord(x) - ord(y))
        count += third in known
print(count // 3)
