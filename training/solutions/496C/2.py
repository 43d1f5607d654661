n, m = map(int, input().split())
rows = [input().strip() for _ in range(n)]
done = [False] * n
removed = 0
for col in zip(*rows):
    if any(not done[i] and col[i - 1] > col[i] for i in range(1, n)):
        removed += 1
    else:
        for i in range(1, n):
            if col[i - 1] < col[i]:
                done[i] = True
print(removed)
