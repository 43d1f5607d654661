import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
print(*sorted(random.sample(range(-20, 20), n)))
