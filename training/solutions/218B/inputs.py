import random
random.seed(int(input()))
m = random.randint(1, 5)
a = [random.randint(1, 6) for _ in range(m)]
print(random.randint(1, sum(a)), m)
print(*a)
