from itertools import permutations
n, m = map(int, input().split())
field = [input() for _ in range(n)]
ok = False
for p in permutations("RGB"):
    if n % 3 == 0:
        ok |= field == [c * m for c in p for _ in range(n // 3)]
    if m % 3 == 0:
        ok |= field == ["".join(c * (m // 3) for c in p)] * n
print("YES" if ok else "NO")
