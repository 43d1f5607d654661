import random
random.seed(int(input()))
n = random.randint(2, 4)
print(n)
print(random.randint(1, 20))
for _ in range(2):
    print(*[random.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) for _ in range(n)])
