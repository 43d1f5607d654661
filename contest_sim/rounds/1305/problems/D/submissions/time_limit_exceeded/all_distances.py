# Looks for the ends of a longest path before each question by measuring from every vertex.
def distances(start, neighbours):
    found = {start: 0}
    queue = [start]
    for v in queue:
        for w in neighbours[v]:
            if w not in found:
                found[w] = found[v] + 1
                queue.append(w)
    return found


def main():
    n = int(input())
    neighbours = {v: set() for v in range(1, n + 1)}
    for _ in range(n - 1):
        x, y = map(int, input().split())
        neighbours[x].add(y)
        neighbours[y].add(x)
    while len(neighbours) > 1:
        measured = {v: distances(v, neighbours) for v in neighbours}
        u = max(measured, key=lambda v: max(measured[v].values()))
        v = max(measured[u], key=measured[u].get)
        print("?", u, v, flush=True)
        reply = int(input())
        on_path = {w for w in measured if measured[u][w] + measured[v][w] == measured[u][v]}
        for w in on_path - {reply}:
            for other in neighbours.pop(w):
                if other in neighbours:
                    neighbours[other].discard(w)
        reached = distances(reply, neighbours)
        neighbours = {w: neighbours[w] for w in reached}
    print("!", *neighbours, flush=True)


main()
