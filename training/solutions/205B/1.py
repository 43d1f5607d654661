n = int(input())
a = list(map(int, input().split()))
moves = 0
for i in range(1, n):
    if a[i - 1] > a[i]:
        moves += a[i - 1] - a[i]
print(moves)
