n, m = map(int, input().split())
def read():
    d = [[] for _ in range(n + m)]
    for i in range(n):
        for j, x in enumerate(input().split()):
            d[i + j].append(x)
    return [sorted(r) for r in d]
print("YES" if read() == read() else "NO")
