n = int(input())
k = int(n ** 0.5)
blocks = [list(range(s, min(s + k, n + 1))) for s in range(1, n + 1, k)]
for b in reversed(blocks):
    for x in b:
        print(x, end=" ")
