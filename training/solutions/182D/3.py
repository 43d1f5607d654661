def divisors(s):
    n = len(s)
    return {s[:d] for d in range(1, n + 1) if n % d == 0 and s == s[:d] * (n // d)}

print(len(divisors(input()) & divisors(input())))
