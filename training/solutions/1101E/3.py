n = int(input())
need = [0, 0]
for _ in range(n):
    kind, *size = input().split()
    size = sorted(map(int, size))
    if kind == "+":
        need = [max(p) for p in zip(need, size)]
    else:
        fits = all(p <= q for p, q in zip(need, size))
        print("YES" if fits else "NO")
