n = int(input())
m = list(map(int, input().split()))
m.sort(reverse=True)
base, more = sum(m) // n, sum(m) % n
moves = 0
for i in range(n):
    target = base + (i < more)
    if m[i] > target:
        moves += m[i] - target
print(moves)
