from heapq import heappush, heappop
heap, log = [], []
def put(x):
    heappush(heap, x)
    log.append(f"insert {x}")
def drop():
    heappop(heap)
    log.append("removeMin")
for _ in range(int(input())):
    op = input().split()
    if op[0] == "insert":
        put(int(op[1]))
    elif op[0] == "getMin":
        x = int(op[1])
        while heap and heap[0] < x:
            drop()
        if not heap or heap[0] != x:
            put(x)
        log.append(f"getMin {x}")
    else:
        if not heap:
            put(1)
        drop()
print(len(log))
print(*log, sep="\n")
