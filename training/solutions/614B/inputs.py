import random
random.seed(int(input()))
n = random.randint(1, 5)
a = ["1" + "0" * random.randint(0, 3) for _ in range(n)]
if random.random() < 0.6:
    a[random.randrange(n)] = str(random.choice([0, 11, 101, random.randint(2, 999)]))
if random.random() < 0.15:
    a[random.randrange(n)] = "0"
print(n)
print(*a)
