n, m = map(int, input().split())
a = [input().split() for _ in range(n)]
side = "1" in a[0] or "1" in a[-1] or any(r[0] == "1" or r[-1] == "1" for r in a)
print(2 if side else 4)
