def factor(n):
    if n == 1:
        return []
    p = min(d for d in range(2, n + 1) if n % d == 0)
    return [p] + factor(n // p)

print(" ".join(str(p) for p in factor(int(input()))))
