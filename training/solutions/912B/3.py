n, k = map(int, input().split())
b = bin(n)[2:]
print(n if k == 1 else int("1" * len(b), 2))
