def increasing(rows):
    return all(x < y for r in rows for x, y in zip(r, r[1:]))

n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
b = [list(map(int, input().split())) for _ in range(n)]
lo = [list(map(min, p, q)) for p, q in zip(a, b)]
hi = [list(map(max, p, q)) for p, q in zip(a, b)]
good = all(increasing(g) and increasing(list(zip(*g))) for g in (lo, hi))
print("Possible" if good else "Impossible")
