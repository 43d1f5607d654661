p = {tuple(map(int, input().split())) for _ in range(int(input()))}
print(sum((x + 1, y) in p and (x - 1, y) in p and (x, y + 1) in p and (x, y - 1) in p for x, y in p))
