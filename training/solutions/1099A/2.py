w, h = map(int, input().split())
stone = {}
for _ in range(2):
    u, d = map(int, input().split())
    stone[d] = u
for i in range(h, 0, -1):
    w = max(0, w + i - stone.get(i, 0))
print(w)
