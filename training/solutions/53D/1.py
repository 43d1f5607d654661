n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
moves = []
for i in range(n):
    j = b.index(a[i], i)
    while j > i:
        b[j], b[j - 1] = b[j - 1], b[j]
        moves.append((j, j + 1))
        j -= 1
print(len(moves))
for p, q in moves:
    print(p, q)
