n, m = map(int, input().split())
rows = ["%d %d" % (x, y) for x, y in zip(range(n, -1, -1), range(m + 1))]
print(len(rows))
print("\n".join(rows))
