import heapq
n = int(input())
done, fresh = [], []
moves = 0
for need in range(1, n + 1):
    while True:
        line = input().split()
        if line[0] == "remove":
            break
        fresh.append(int(line[1]))
    if fresh and fresh[-1] != need:
        moves += 1
        for x in fresh:
            heapq.heappush(done, x)
        fresh = []
    if fresh:
        fresh.pop()
    else:
        heapq.heappop(done)
print(moves)
