import random
random.seed(int(input()))
n = random.randint(1, 4)
d = random.choice([1, 2, 3, 5, 7])
print(n)
for _ in range(n):
    a = [random.randint(2, 30), d * random.randint(2, 12)]
    random.shuffle(a)
    print(*a)
