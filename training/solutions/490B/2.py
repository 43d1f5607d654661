n = int(input())
pairs = [tuple(map(int, input().split())) for _ in range(n)]
nxt = dict(pairs)
backs = {b for a, b in pairs}
start = [a for a, b in pairs if a and a not in backs][0]
odd, even = [start], [nxt[0]]
for line in (odd, even):
    while nxt.get(line[-1], 0):
        line.append(nxt[line[-1]])
queue = []
for i in range(n):
    queue.append(odd[i // 2] if i % 2 == 0 else even[i // 2])
print(*queue)
