import random
random.seed(int(input()))
m = random.choice([10, 15, 100000])
n = random.randint(2, 9)
print(n)
print(*random.sample(range(1, m + 1), n))
