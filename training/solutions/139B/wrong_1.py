n = int(input())
rooms = [tuple(map(int, input().split())) for _ in range(n)]
m = int(input())
papers = [tuple(map(int, input().split())) for _ in range(m)]
total = 0
for a, b, h in rooms:
    area = 2 * (a + b) * h
    total += min(-(-area // (l * w)) * c for l, w, c in papers)
print(total)
