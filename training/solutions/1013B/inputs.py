import random
random.seed(int(input()))
n = random.randint(2, 5)
m = random.choice([7, 31, 31, 255, 100000])
a = [random.randint(1, m) for _ in range(n)]
if random.random() < 0.7 and m > 7:
    a = random.sample(range(1, m + 1), n)
print(n, random.choice([1, 3, 16, random.randint(1, m)]))
print(*a)
