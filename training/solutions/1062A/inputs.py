import random
random.seed(int(input()))
n = random.randint(1, 8)
lo = random.choice([1, 500, 989])
print(n)
print(*sorted(random.sample(range(lo, lo + 12), n)))
