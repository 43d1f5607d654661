a, b = map(int, input().split())
if a == b:
    print("infinity")
elif a < b:
    print(0)
else:
    n = a - b
    divisors = set()
    for i in range(1, int(n ** 0.5) + 1):
        if n % i == 0:
            divisors.add(i)
            divisors.add(n // i)
    print(sum(x > b for x in divisors))
