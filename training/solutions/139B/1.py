n = int(input())
rooms = [tuple(map(int, input().split())) for _ in range(n)]
m = int(input())
papers = [tuple(map(int, input().split())) for _ in range(m)]
total = 0
for a, b, h in rooms:
    p = 2 * (a + b)
    best = 10 ** 18
    for l, w, c in papers:
        strips = l // h * w
        if strips:
            best = min(best, -(-p // strips) * c)
    total += best
print(total)
