n = int(input())
while n:
    d = n % 10
    print(("-O" if d > 4 else "O-") + "|" + "O" * (d % 5) + "-" + "O" * (4 - d % 5))
    n //= 10
