n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
b = [list(map(int, input().split())) for _ in range(n)]
ok = all(sum(p) % 2 == sum(q) % 2 for p, q in zip(a, b))
print("Yes" if ok else "No")
