n = int(input())
print(max(2 * (a + n // a) for a in range(1, n + 1) if n % a == 0))
