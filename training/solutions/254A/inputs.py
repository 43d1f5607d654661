import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([2, 3, 6, 5000])
a = [random.randint(1, m) for _ in range(n)] * 2
if random.random() < 0.3:
    a = [random.randint(1, m) for _ in range(2 * n)]
random.shuffle(a)
print(n)
print(*a)
