n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
b = [list(map(int, input().split())) for _ in range(n)]
c = [[x ^ y for x, y in zip(p, q)] for p, q in zip(a, b)]
ok = all(sum(r) % 2 == 0 for r in c) and all(sum(r) % 2 == 0 for r in zip(*c))
print("Yes" if ok else "No")
