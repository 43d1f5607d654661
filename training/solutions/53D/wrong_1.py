n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
moves = []
for i in range(n - 1):
    if a[i] != b[i]:
        b[i], b[i + 1] = b[i + 1], b[i]
        moves.append((i + 1, i + 2))
print(len(moves))
for p, q in moves:
    print(p, q)
